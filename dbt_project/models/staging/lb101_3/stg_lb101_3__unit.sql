select
    {{ provenance() }},
    AAB001 as unit_id,
    AAB998 as uscc,
    AAE044 as unit_name,
    AAB019 as unit_type,
    AAB020 as econ_type,
    AAB022 as industry_code,
    AAB033 as levy_mode,
    AAB050 as enrol_date,
    {{ map_value('lb101_3', 'AAB051') }} as unit_status,
    person_key(AAE046) as legal_rep_key,
    AAE045 as legal_rep_name,
    AAE006 as address,
    AAE047 as founded_date
from {{ source('lb101_3', 'AB01') }}
