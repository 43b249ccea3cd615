select
    {{ provenance() }},
    fhzh as account_id,
    fwbh as house_id,
    xqbh as community_id,
    person_key(zjhm) as owner_key,
    jzmj as area_sqm,
    yjje as due_amount,
    sjje as paid_amount,
    jcrq as paid_date,
    fhye as balance,
    ljlx as interest,
    kfdwdm as developer_uscc,
    jfrq as delivered_date
from {{ source('housing', 'wxzjfh') }}
