select
    {{ provenance() }},
    sqcybh as applicant_id,
    sqjtbh as household_id,
    person_key(zjhm) as person_key,
    {{ map_value('housing', 'yxqrgx') }} as relation,
    sqrq as apply_date,
    shtgrq as approve_date,
    ysr as income_month,
    rjzfmj as per_capita_area,
    jtzc as assets,
    {{ map_value('housing', 'bzzt') }} as status,
    fhrq as review_date,
    sprbh as approver_id,
    lhh as queue_no,
    {{ map_value('housing', 'sqbzfs') }} as applied_kind,
    {{ map_value('housing', 'jtlb') }} as household_class
from {{ source('housing', 'bzdx') }}
