select {{ provenance() }}, person_key(GMSFHM) as person_key, RWRQ as enlist_date, TYRQ as discharge_date
from {{ source('external', 'XYJR') }}
