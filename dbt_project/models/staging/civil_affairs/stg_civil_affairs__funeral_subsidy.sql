select
    {{ provenance() }},
    BZBH as grant_id,
    person_key(SZSFZH) as deceased_key,
    {{ map_value('civil_affairs', 'BZBT') }} as kind,
    FFJE as amount,
    JMXM as items,
    SQRQ as apply_date,
    FFRQ as paid_date,
    person_key(LQRSFZH) as payee_key,
    HHZH as cremation_no
from {{ source('civil_affairs', 'BZBT') }}
