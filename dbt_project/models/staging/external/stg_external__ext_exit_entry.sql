select
    {{ provenance() }},
    JLBH as movement_id,
    person_key(GMSFHM) as person_key,
    CJRQ as exit_date,
    RJRQ as entry_date,
    {{ flag('DJBZ') }} as settled_abroad
from {{ source('external', 'CRJ') }}
