select
    {{ provenance() }},
    AAZ159 as rel_id,
    AAC001 as person_id,
    person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AAC008') }} as enrol_status,
    {{ map_value('lb101_3', 'AAC031') }} as pay_status,
    AAC049 as first_month,
    AAC030 as enrol_date,
    AAE031 as end_date,
    {{ map_value('lb101_3', 'AAC066') }} as person_category,
    AAE206 as account_opened_month
from {{ with_person('lb101_3', 'AC02') }}
