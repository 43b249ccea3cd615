select
    {{ provenance() }},
    FFBH as payment_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'YFXM') }} as kind,
    SSYF as pay_month,
    FFJE as amount,
    {{ map_value('civil_affairs', 'YFLB') }} as category,
    YHZH as bank_account_no,
    FFRQ as paid_date
from {{ source('civil_affairs', 'YFFF') }}
