select
    {{ provenance() }},
    AAZ083 as backpay_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE041 as from_month,
    AAE042 as to_month,
    AAE058 as amount,
    YAE001 as legal_doc_no,
    {{ map_value('lb101_3', 'YAE002') }} as legal_doc_type,
    AAC042 as agent_name,
    AAC045 as agent_phone,
    AAE010 as payer_account_no,
    AAE014 as approved_by,
    AAE015 as approved_at
from {{ source('lb101_3', 'AC_BACKPAY') }}
