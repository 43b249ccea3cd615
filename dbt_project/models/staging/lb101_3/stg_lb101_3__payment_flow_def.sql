select
    {{ provenance() }},
    YAA012 as flow_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAA036 as item_code,
    {{ map_value('lb101_3', 'YAZ013') }} as stage,
    YAA013 as sequence_no,
    {{ map_value('lb101_3', 'POSITIONTYPE') }} as role_stage,
    YAA014 as min_actors,
    YAA015 as max_days
from {{ source('lb101_3', 'AA_FLOW') }}
