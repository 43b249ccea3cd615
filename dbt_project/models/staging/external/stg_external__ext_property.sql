select
    {{ provenance() }},
    BDCQZH as property_no,
    person_key(QLRSFHM) as person_key,
    {{ map_value('external', 'GHYT') }} as use_kind,
    JZMJ as area_sqm,
    ZLXZQH as location_area,
    DBRQ as reg_date,
    ZYRQ as transfer_date,
    HTJG as contract_price,
    person_key(CRFSFHM) as seller_key
from {{ source('external', 'BDC') }}
