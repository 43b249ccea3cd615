select
    {{ provenance() }},
    FFBH as payment_id,
    JTBH as household_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'JZLB') }} as assist_kind,
    SSYF as pay_month,
    FFJE as amount,
    FFRS as persons,
    YHZH as bank_account_no,
    YHHM as bank_holder,
    FFRQ as paid_date,
    {{ map_value('civil_affairs', 'FFJG') }} as bank_return
from {{ source('civil_affairs', 'JZFF') }}
