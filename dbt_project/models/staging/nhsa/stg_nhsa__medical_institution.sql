select
    {{ provenance() }},
    fixmedins_code as inst_code,
    fixmedins_name as inst_name,
    {{ map_value('nhsa', 'fixmedins_type') }} as inst_type,
    {{ map_value('nhsa', 'medinslv') }} as inst_level,
    opn_bed_cnt as open_beds,
    aprv_bed_cnt as approved_beds,
    uscc,
    lic_no as licence_no,
    lic_enddate as licence_to,
    agrt_begndate as contract_from,
    agrt_enddate as contract_to,
    {{ map_value('nhsa', 'biznat') }} as ownership,
    {{ map_value('nhsa', 'payway') }} as pay_mode
from {{ source('nhsa', 'fixmedins_b') }}
