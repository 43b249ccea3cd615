select
    {{ provenance() }},
    JZBH as grant_id,
    SJBH as event_id,
    person_key(SFZH) as person_key,
    JTBH as household_id,
    {{ map_value('civil_affairs', 'SZJZ') }} as kind,
    FFJE as amount,
    FFRQ as paid_date,
    YHZH as bank_account_no,
    {{ map_value('civil_affairs', 'SZCD') }} as damage_grade
from {{ source('civil_affairs', 'SZJZ') }}
