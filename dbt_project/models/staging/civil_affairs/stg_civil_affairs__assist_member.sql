select
    {{ provenance() }},
    CYBH as member_id,
    JTBH as household_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'YHZGX') }} as relation,
    {{ flag('SFBZ') }} as covered,
    GRYSR as income_month,
    {{ map_value('civil_affairs', 'CJDJ') }} as disabled_level,
    {{ map_value('civil_affairs', 'FLSB') }} as category,
    QSRQ as from_date,
    ZZRQ as to_date
from {{ source('civil_affairs', 'JZCY') }}
