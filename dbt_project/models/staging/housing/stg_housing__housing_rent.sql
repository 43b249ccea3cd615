select
    {{ provenance() }},
    pzbh as alloc_id,
    yszny as rent_month,
    yszj as due,
    sszj as paid,
    skrq as paid_date,
    jkrq as to_treasury_date
from {{ source('housing', 'zjsj') }}
