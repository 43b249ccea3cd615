select
    {{ provenance() }},
    FFBH as payment_id,
    person_key(SFZH) as person_key,
    SSYF as pay_month,
    FFJE as amount,
    {{ map_value('civil_affairs', 'ETXM') }} as kind,
    YHZH as bank_account_no
from {{ source('civil_affairs', 'ETFF') }}
