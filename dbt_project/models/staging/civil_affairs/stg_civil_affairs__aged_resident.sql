select
    {{ provenance() }},
    RZBH as stay_id,
    JGBM as inst_code,
    person_key(SFZH) as person_key,
    RZRQ as in_date,
    LYRQ as out_date,
    CWH as bed_no,
    {{ map_value('civil_affairs', 'NLDJ') }} as ability_grade,
    YSF as fee_month
from {{ source('civil_affairs', 'RZLR') }}
