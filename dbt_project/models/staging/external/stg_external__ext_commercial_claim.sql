select
    {{ provenance() }},
    PABH as claim_id,
    person_key(GMSFHM) as person_key,
    PJH as invoice_no,
    JZBH as visit_id,
    PFJE as amount,
    BARQ as claim_date,
    PFRQ as paid_date,
    BXGS as insurer,
    {{ map_value('external', 'BXCP') }} as product,
    JJYFJE as advance_from_fund
from {{ source('external', 'SBLP') }}
