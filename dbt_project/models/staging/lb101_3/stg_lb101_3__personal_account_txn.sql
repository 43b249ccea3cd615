-- The source keeps the day of income and the day of outgo apart; one of them is filled.
select
    {{ provenance() }},
    AAZ254 as txn_id,
    AAZ116 as account_id,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE207 as txn_month,
    {{ map_value('lb101_3', 'AAA097') }} as direction,
    {{ map_value('lb101_3', 'YAA097') }} as reason,
    AAE019 as amount,
    AAE011 as operator_id,
    coalesce(AAE228, AAE229) as txn_date
from {{ source('lb101_3', 'AC53') }}
