select
    {{ provenance() }},
    AAZ170 as grant_id,
    person_key(AAC002) as deceased_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'YAA003') }} as claim_kind,
    AAE019 as amount,
    AAE138 as death_date,
    AAE127 as claim_date,
    person_key(AAE136) as claimant_key,
    {{ map_value('lb101_3', 'AAE144') }} as claimant_relation,
    AAE010 as bank_account_no,
    AAC051 as cremation_no
from {{ source('lb101_3', 'AC_DEATH') }}
