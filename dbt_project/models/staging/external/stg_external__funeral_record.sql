select
    {{ provenance() }},
    DJBH as record_id,
    person_key(GMSFHM) as person_key,
    SWRQ as death_date,
    HHRQ as cremation_date,
    HHZH as cremation_no
from {{ source('external', 'HHDJ') }}
