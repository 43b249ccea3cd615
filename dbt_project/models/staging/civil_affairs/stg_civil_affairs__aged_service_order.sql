select
    {{ provenance() }},
    GDBH as order_id,
    person_key(SFZH) as person_key,
    FWSBM as provider_code,
    {{ map_value('civil_affairs', 'FWXM') }} as item,
    KSSJ as start_at,
    JSSJ as end_at,
    FWJE as amount,
    ZFBT as subsidy,
    person_key(FWRYSFZH) as worker_key,
    DWZY as gps_hash,
    QMZY as sign_hash
from {{ source('civil_affairs', 'JJGD') }}
