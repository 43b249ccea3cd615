select
    {{ provenance() }},
    eval_id as assess_id,
    person_key(certno) as person_key,
    appy_date as apply_date,
    eval_date as assess_date,
    {{ map_value('nhsa', 'disa_lv') }} as grade,
    eval_scr as score,
    evaler_codg as assessor_ids,
    eval_org_code as org_code,
    rslt_enddate as result_valid_to,
    {{ flag('reeval_flag') }} as appeal_flag
from {{ source('nhsa', 'disa_eval_d') }}
