select
    {{ provenance() }},
    YFBH as care_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'YFLB') }} as category,
    {{ map_value('civil_affairs', 'YFDJ') }} as grade,
    ZJH as cert_no,
    QSRQ as from_date,
    ZZRQ as to_date,
    RWRQ as enlist_date,
    TYRQ as discharge_date,
    FYYS as service_months,
    FFBZ as standard,
    SPRQ as approve_date
from {{ source('civil_affairs', 'YFDX') }}
