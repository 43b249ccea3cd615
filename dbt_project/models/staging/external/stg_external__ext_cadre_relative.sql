select
    {{ provenance() }},
    BABH as relation_id,
    person_key(GZRYSFHM) as official_key,
    ZW as official_post,
    DWMC as unit_name,
    person_key(QSSFHM) as relative_key,
    {{ map_value('external', 'QSGX') }} as relation,
    {{ flag('YBA') }} as filed
from {{ source('external', 'GZQS') }}
