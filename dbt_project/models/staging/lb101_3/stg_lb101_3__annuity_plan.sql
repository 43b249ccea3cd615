select
    {{ provenance() }},
    NJJHBH as plan_id,
    {{ map_value('lb101_3', 'NJJHLX') }} as plan_kind,
    AAB001 as unit_id,
    NJBAH as approved_no,
    NJCLRQ as start_date,
    NJZZRQ as end_date,
    NJSTR as trustee,
    NJTGR as custodian,
    NJZHGLR as account_manager,
    NJTZGLR as investment_manager,
    NJGSGZ as vesting_rule,
    NJSTFL as fee_rate_trustee,
    NJTZFL as fee_rate_invest,
    NJTGFL as fee_rate_custody
from {{ source('lb101_3', 'NJJH') }}
