select
    {{ provenance() }},
    AAB001 as unit_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AAB051') }} as status,
    AAE030 as start_date,
    AAE031 as end_date,
    AAA042 as unit_rate,
    AAA041 as person_rate,
    {{ map_value('lb101_3', 'YAA001') }} as float_band
from {{ source('lb101_3', 'AB02') }}
