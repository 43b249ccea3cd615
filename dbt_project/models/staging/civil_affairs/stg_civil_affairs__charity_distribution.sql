select
    {{ provenance() }},
    SYBH as dist_id,
    ZZBM as org_code,
    JZBH as donation_id,
    SZF as receiver,
    person_key(SZRSFZH) as receiver_key,
    BFRQ as dist_date,
    {{ map_value('civil_affairs', 'JZXS') }} as kind,
    SYJE as amount,
    WZMC as item,
    SL as qty,
    YT as purpose,
    {{ flag('GLF') }} as related_party
from {{ source('civil_affairs', 'JZSY') }}
