select
    {{ provenance() }},
    bzbh as grant_id,
    person_key(zjhm) as head_key,
    {{ map_value('housing', 'dxlb') }} as category,
    {{ map_value('housing', 'wxdj') }} as danger_grade,
    bzje as amount,
    sprq as approve_date,
    jgrq as finish_date,
    ffrq as paid_date,
    skzh as bank_account_no,
    nd as year
from {{ source('housing', 'ncwfbz') }}
