select
    {{ provenance() }},
    AAZ500 as card_no,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'AAF002') }} as bank_code,
    AAE010 as bank_account_no,
    AAE127 as apply_date,
    YAZ001 as issue_date,
    YAZ002 as activate_date,
    {{ map_value('lb101_3', 'YAZ003') }} as card_status,
    YAZ004 as loss_date,
    YAZ005 as cancel_date,
    person_key(AAE136) as pickup_by_key
from {{ source('lb101_3', 'AZ01') }}
