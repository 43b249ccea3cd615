-- The sender says which department knows of the death: its kind is the source.
select
    {{ provenance() }},
    person_key(GMSFHM) as person_key,
    id18(GMSFHM) as id_no,
    XM as name,
    SWRQ as death_date,
    split_part(_org, '-', 2) as source_dept,
    DJRQ as registered_date,
    ZSBH as certificate_no
from {{ source('external', 'SWRY') }}
