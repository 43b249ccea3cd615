select
    {{ provenance() }},
    AAB001 as unit_id,
    AAB998 as uscc,
    AAB004 as unit_name,
    AAB019 as unit_type,
    AAB022 as industry_code,
    AAB050 as enrol_date,
    {{ map_value('lb101_county', 'AAB051') }} as unit_status,
    AAE045 as legal_rep_name
from {{ source('lb101_county', 'AB01') }}
