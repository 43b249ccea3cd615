select
    {{ provenance() }},
    AAZ220 as payment_id,
    AAZ127 as injury_id,
    person_key(AAC002) as person_key,
    AAA036 as item_code,
    AAE003 as benefit_month,
    AAE019 as amount,
    {{ map_value('lb101_3', 'ALA040') }} as grade,
    {{ map_value('lb101_3', 'ALC060') }} as care_grade,
    ALA042 as base_wage,
    AKC191 as invoice_no,
    AAZ217 as visit_id,
    AAD002 as paid_at
from {{ source('lb101_3', 'LC_PAY') }}
