select
    {{ provenance() }},
    AAZ205 as change_id,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'AAE122') }} as field_name,
    AAE123 as old_value,
    AAE124 as new_value,
    {{ map_value('lb101_3', 'AAE160') }} as change_reason,
    AAE011 as operator_id,
    AAE036 as handled_at,
    YAE006 as doc_no
from {{ source('lb101_3', 'AC_CHANGE') }}
