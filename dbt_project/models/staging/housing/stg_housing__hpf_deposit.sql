select
    {{ provenance() }},
    lsh as deposit_id,
    grzh as account_id,
    person_key(zjhm) as person_key,
    dwzh as unit_id,
    jcny as due_month,
    grjcjs as base,
    dwjce as unit_amount,
    grjce as person_amount,
    jzrq as paid_date,
    {{ map_value('housing', 'jcywlx') }} as kind
from {{ source('housing', 'grjcmx') }}
