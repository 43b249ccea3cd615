select
    {{ provenance() }},
    CSZBH as cert_no,
    person_key(ZNSFHM) as child_key,
    person_key(MQSFHM) as mother_key,
    person_key(FQSFHM) as father_key,
    CSRQ as birth_date,
    QFRQ as issued_date,
    QFJGDM as inst_code,
    ZNS as children
from {{ source('external', 'CSYXZM') }}
