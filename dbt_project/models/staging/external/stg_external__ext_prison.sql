select
    {{ provenance() }},
    XQBH as term_id,
    person_key(GMSFHM) as person_key,
    XQQR as from_date,
    XQZR as to_date,
    {{ map_value('external', 'ZXZT') }} as status
from {{ source('external', 'FXRY') }}
