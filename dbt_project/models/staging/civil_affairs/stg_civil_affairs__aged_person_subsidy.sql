select
    {{ provenance() }},
    FFBH as payment_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'LNBT') }} as kind,
    SSYF as pay_month,
    FFJE as amount,
    YHZH as bank_account_no,
    {{ map_value('civil_affairs', 'NLDJ') }} as grade
from {{ source('civil_affairs', 'LNBT') }}
