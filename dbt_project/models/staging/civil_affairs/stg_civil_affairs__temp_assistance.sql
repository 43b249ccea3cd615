select
    {{ provenance() }},
    JZBH as grant_id,
    person_key(SFZH) as person_key,
    JTBH as household_id,
    {{ map_value('civil_affairs', 'JZYY') }} as reason,
    FFJE as amount,
    {{ map_value('civil_affairs', 'SPJB') }} as approve_level,
    SQRQ as apply_date,
    SPRQ as approve_date,
    FFRQ as paid_date,
    SPR as approver_id
from {{ source('civil_affairs', 'LSJZ') }}
