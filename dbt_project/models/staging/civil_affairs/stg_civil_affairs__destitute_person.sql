select
    {{ provenance() }},
    GYBH as destitute_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'GYFS') }} as mode,
    JGBM as inst_code,
    {{ map_value('civil_affairs', 'ZLNL') }} as self_care,
    QSRQ as from_date,
    ZZRQ as to_date,
    XYBH as care_agreement_no,
    person_key(ZLRSFZH) as caregiver_key,
    JBSHBZ as living_standard,
    ZLHLBZ as care_standard
from {{ source('civil_affairs', 'TKRY') }}
