select
    {{ provenance() }},
    AAZ257 as payee_id,
    AAC001 as person_id,
    person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AIC161') }} as benefit_kind,
    AAE210 as start_month,
    AAE235 as end_month,
    AIC162 as retire_date,
    {{ map_value('lb101_3', 'AAE116') }} as pay_status,
    AAE010 as bank_account_no,
    AAE009 as bank_holder,
    AAE145 as pay_mode,
    AAE201 as calc_months_actual,
    AAE200 as calc_months_deemed,
    {{ map_value('lb101_3', 'AAC066') }} as category
from {{ with_person('lb101_3', 'AC60') }}
