select
    {{ provenance() }},
    NJZHDM as portfolio_id,
    NJJHBH as plan_id,
    {{ map_value('lb101_3', 'NJZCLB') }} as asset_class,
    NJGZRQ as val_date,
    NJSZ as market_value,
    NJCB as cost,
    NJZHJZ as net_value,
    NJDWJZ as unit_value,
    NJJYDS as counterparty,
    NJGLF as fee_charged
from {{ source('lb101_3', 'NJZC') }}
