select
    {{ provenance() }},
    ETBH as child_id,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'ETLB') }} as category,
    person_key(FQSFZH) as father_key,
    person_key(MQSFZH) as mother_key,
    {{ map_value('civil_affairs', 'FQZK') }} as father_status,
    {{ map_value('civil_affairs', 'MQZK') }} as mother_status,
    JGBM as inst_code,
    person_key(JHRSFZH) as guardian_key,
    QSRQ as from_date,
    ZZRQ as to_date,
    SHFBZ as standard
from {{ source('civil_affairs', 'KJET') }}
