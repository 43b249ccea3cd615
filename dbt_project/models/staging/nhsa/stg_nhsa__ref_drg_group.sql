select
    {{ provenance() }},
    grp_codg as group_code,
    grp_name as group_name,
    grp_wt as weight,
    grp_avg_fee as mean_cost,
    grp_avg_ipt_days as mean_los,
    ipt_days_lmt_min as los_low,
    ipt_days_lmt_max as los_high,
    adrg_codg as base_group,
    sev_lv as severity_level,
    year
from {{ source('nhsa', 'drg_grp_b') }}
