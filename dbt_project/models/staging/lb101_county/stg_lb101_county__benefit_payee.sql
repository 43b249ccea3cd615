select
    {{ provenance() }},
    AAZ257 as payee_id,
    AAC001 as person_id,
    person_key,
    {{ map_value('lb101_county', 'AAE140') }} as fund_code,
    {{ map_value('lb101_county', 'AIC161') }} as benefit_kind,
    AIC160 as start_month,
    AAE235 as end_month,
    {{ map_value('lb101_county', 'AAE116') }} as pay_status,
    AAE010 as bank_account_no,
    AAE009 as bank_holder,
    AAE201 as calc_months_actual,
    AAE200 as calc_months_deemed,
    {{ map_value('lb101_county', 'AAC012') }} as category
from {{ with_person('lb101_county', 'AC60') }}
