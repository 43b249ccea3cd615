select
    {{ provenance() }},
    AAZ185 as history_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE041 as from_month,
    AAE042 as to_month,
    {{ map_value('lb101_3', 'AAC019') }} as special_trade,
    {{ flag('YAC002') }} as deemed_flag,
    YAC003 as archive_ref
from {{ source('lb101_3', 'AC_WORK') }}
