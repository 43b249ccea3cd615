select
    {{ provenance() }},
    TYSHXYDM as uscc,
    QYMC as unit_name,
    ZTLX as entity_kind,
    person_key(FDDBR) as legal_rep_key,
    ZCZB as reg_capital,
    CLRQ as reg_date,
    {{ map_value('external', 'ZT') }} as status,
    ZXRQ as cancel_date
from {{ source('external', 'SCZT') }}
