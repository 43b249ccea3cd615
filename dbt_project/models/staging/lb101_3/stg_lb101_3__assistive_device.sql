select
    {{ provenance() }},
    AAZ195 as device_id,
    person_key(AAC002) as person_key,
    AAZ127 as injury_id,
    {{ map_value('lb101_3', 'AAZ105') }} as device_code,
    ALC010 as fitted_date,
    YLC006 as price,
    AKA068 as cap,
    ALA027 as life_months,
    YLC007 as supplier
from {{ source('lb101_3', 'LC_DEVICE') }}
