select
    {{ provenance() }},
    lsh as withdraw_id,
    grzh as account_id,
    person_key(zjhm) as person_key,
    {{ map_value('housing', 'tqyy') }} as reason,
    tqje as amount,
    sqrq as apply_date,
    bdcqzh as property_no,
    gfhth as contract_no,
    gffph as invoice_no,
    gfszqh as purchase_area,
    skzh as bank_account_no,
    dlrxm as agent_name,
    sqip as ip_hash,
    person_key(czrzjhm) as landlord_key
from {{ source('housing', 'tqmx') }}
