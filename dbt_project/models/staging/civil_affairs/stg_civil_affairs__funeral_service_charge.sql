select
    {{ provenance() }},
    SFBH as charge_id,
    person_key(SZSFZH) as deceased_key,
    BYGBM as funeral_home,
    {{ map_value('civil_affairs', 'SFXM') }} as item,
    DJ as price,
    SL as qty,
    SFJE as amount,
    ZDJ as guide_price,
    JMJE as waived,
    SFRQ as charge_date
from {{ source('civil_affairs', 'BZSF') }}
