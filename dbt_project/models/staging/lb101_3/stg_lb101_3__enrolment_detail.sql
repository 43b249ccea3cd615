select
    {{ provenance() }},
    AAZ157 as detail_id,
    AAZ159 as rel_id,
    person_key,
    AAB001 as unit_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE030 as start_date,
    AAE031 as end_date,
    {{ map_value('lb101_3', 'AAC031') }} as pay_status,
    AAC013 as employment_form,
    AAE011 as operator_id,
    AAE036 as handled_at
from {{ with_person('lb101_3', 'AC20') }}
