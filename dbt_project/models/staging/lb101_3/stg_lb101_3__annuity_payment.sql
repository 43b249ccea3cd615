select
    {{ provenance() }},
    NJZFBH as payment_id,
    NJJHBH as plan_id,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'NJLQYY') }} as reason,
    NJZFRQ as pay_date,
    AAE019 as amount,
    NJDKS as tax,
    {{ map_value('lb101_3', 'NJLQFS') }} as mode
from {{ source('lb101_3', 'NJZF') }}
