select
    {{ provenance() }},
    JGBM as inst_code,
    person_key(SFZH) as person_key,
    SSYF as att_month,
    CQTS as days,
    CSNY as birth_date,
    SSBYF as fee_paid
from {{ source('civil_affairs', 'ZTYE') }}
