select
    {{ provenance() }},
    AAZ157 as detail_id,
    AAZ159 as rel_id,
    person_key,
    AAB001 as unit_id,
    {{ map_value('lb101_county', 'AAE140') }} as fund_code,
    AAE030 as start_date,
    AAE031 as end_date,
    {{ map_value('lb101_county', 'AAC031') }} as pay_status
from {{ with_person('lb101_county', 'AC20') }}
