select
    {{ provenance() }},
    MCBH as roster_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'KNLB') }} as category,
    {{ map_value('civil_affairs', 'RDBM') }} as source_dept,
    SXRQ as effective_date,
    SFXRQ as expire_date,
    CSRQ as sent_date,
    BSRQ as flagged_date
from {{ source('civil_affairs', 'KNMC') }}
