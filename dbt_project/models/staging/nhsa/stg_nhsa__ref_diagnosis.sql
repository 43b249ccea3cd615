select
    {{ provenance() }},
    diag_code as dx_code,
    diag_name as dx_name,
    {{ map_value('nhsa', 'code_type') }} as dx_kind,
    {{ map_value('nhsa', 'lmt_gend') }} as sex_limit,
    {{ flag('inju_flag') }} as injury_flag,
    {{ flag('matn_flag') }} as childbirth_flag,
    {{ map_value('nhsa', 'cc_lv') }} as cc_level
from {{ source('nhsa', 'diag_oprn_b') }}
