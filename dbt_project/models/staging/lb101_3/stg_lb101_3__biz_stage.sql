select
    {{ provenance() }},
    AAZ002 as case_id,
    {{ map_value('lb101_3', 'YAZ013') }} as stage,
    AAE011 as operator_id,
    AAE036 as done_at,
    {{ map_value('lb101_3', 'AAE016') }} as result,
    AAA796 as terminal_ip,
    AAA795 as terminal_id,
    AAE416 as required_level,
    AAE419 as done_level
from {{ source('lb101_3', 'AZ_STAGE') }}
