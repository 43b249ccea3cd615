select
    {{ provenance() }},
    person_key(GMSFHM) as person_key,
    KJYWR as payer_uscc,
    SDYF as income_month,
    SRE as income,
    SBRQ as declared_date
from {{ source('external', 'GZXJ') }}
