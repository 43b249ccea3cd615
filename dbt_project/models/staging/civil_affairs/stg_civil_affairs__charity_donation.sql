select
    {{ provenance() }},
    JZBH as donation_id,
    ZZBM as org_code,
    person_key(JZRSFZH) as donor_key,
    SDRQ as received_date,
    {{ map_value('civil_affairs', 'JZXS') }} as kind,
    JZJE as amount,
    WZMC as item,
    SL as qty,
    XDYT as directed_to,
    PJH as receipt_no,
    HDBH as campaign_id
from {{ source('civil_affairs', 'JZSR') }}
