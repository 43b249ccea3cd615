select
    {{ provenance() }},
    NJZHBH as account_id,
    NJJHBH as plan_id,
    person_key(AAC002) as person_key,
    NJGZYF as val_month,
    NJFE as units,
    NJDWJZ as unit_value,
    NJYE as balance,
    NJXZYE as notional_balance,
    NJGSYE as vested_balance,
    {{ map_value('lb101_3', 'NJZHZT') }} as account_status
from {{ source('lb101_3', 'NJZH') }}
