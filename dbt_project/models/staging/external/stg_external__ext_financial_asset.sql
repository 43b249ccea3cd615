select
    {{ provenance() }},
    HDBH as check_id,
    person_key(GMSFHM) as person_key,
    HDRQ as check_date,
    CKHJ as deposit_total,
    ZQHJ as securities_total,
    BXXJJZ as commercial_insurance
from {{ source('external', 'JRZC') }}
