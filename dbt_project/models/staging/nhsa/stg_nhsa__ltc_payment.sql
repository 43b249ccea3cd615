select
    {{ provenance() }},
    trt_pay_id as ltc_pay_id,
    person_key(certno) as person_key,
    nurscare_org_code as org_code,
    trt_ym as benefit_month,
    trt_days as days,
    trt_payamt as amount,
    {{ map_value('nhsa', 'disa_lv') }} as grade,
    {{ map_value('nhsa', 'nurscare_way') }} as mode
from {{ source('nhsa', 'nurscare_trt_pay_d') }}
