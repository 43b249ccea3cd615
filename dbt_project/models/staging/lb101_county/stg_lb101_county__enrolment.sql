select
    {{ provenance() }},
    AAZ159 as rel_id,
    AAC001 as person_id,
    person_key,
    {{ map_value('lb101_county', 'AAE140') }} as fund_code,
    {{ map_value('lb101_county', 'AAC008') }} as enrol_status,
    {{ map_value('lb101_county', 'AAC031') }} as pay_status,
    AAC030 as enrol_date,
    AAE206 as account_opened_month
from {{ with_person('lb101_county', 'AC02') }}
