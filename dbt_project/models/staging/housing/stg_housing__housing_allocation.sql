-- The buyer's share of the title comes in percent.
select
    {{ provenance() }},
    pzbh as alloc_id,
    fybh as house_id,
    sqjtbh as household_id,
    person_key(zjhm) as tenant_key,
    htqsrq as contract_from,
    htzzrq as contract_to,
    yzj as rent_month,
    tcrq as exit_date,
    gfjk as price,
    grcqbl * 0.01 as share_ratio
from {{ source('housing', 'pzpsxx') }}
