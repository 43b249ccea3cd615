select
    {{ provenance() }},
    AAZ151 as appraisal_id,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'ALA019') }} as purpose,
    {{ map_value('lb101_3', 'ALA040') }} as grade,
    {{ map_value('lb101_3', 'ALC060') }} as care_grade,
    ALC034 as appraisal_date,
    YLC001 as expert_ids,
    YLC002 as panel_id,
    {{ map_value('lb101_3', 'YLC003') }} as conclusion,
    AKB020 as hospital_code
from {{ source('lb101_3', 'LC31') }}
