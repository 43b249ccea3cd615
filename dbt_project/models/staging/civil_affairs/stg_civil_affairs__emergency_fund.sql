select
    {{ provenance() }},
    ZJBH as alloc_id,
    SJBH as event_id,
    {{ map_value('civil_affairs', 'ZJJC') }} as source_level,
    DZRQ as received_date,
    DZJE as amount,
    {{ map_value('civil_affairs', 'GDYT') }} as purpose,
    BFJE as disbursed,
    BFRQ as disbursed_date,
    BFDW as to_unit,
    {{ map_value('civil_affairs', 'SJYT') }} as spent_on
from {{ source('civil_affairs', 'YJZJ') }}
