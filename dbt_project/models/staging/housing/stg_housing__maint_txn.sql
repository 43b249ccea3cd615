select
    {{ provenance() }},
    szlsh as txn_id,
    fhzh as account_id,
    syxmbh as project_id,
    jzrq as txn_date,
    {{ map_value('housing', 'szlx') }} as kind,
    je as amount,
    zhzh as bank_account_no
from {{ source('housing', 'wxzjsz') }}
