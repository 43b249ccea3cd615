select
    {{ provenance() }},
    person_key(GMSFHM) as person_key,
    XXMC as school,
    {{ map_value('external', 'JYJD') }} as level,
    RXRQ as from_date,
    BYRQ as to_date
from {{ source('external', 'ZXXS') }}
