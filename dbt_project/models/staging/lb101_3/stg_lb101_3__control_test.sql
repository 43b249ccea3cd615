select
    {{ provenance() }},
    YAZ023 as test_id,
    YAZ024 as control_code,
    {{ map_value('lb101_3', 'YAZ019') }} as control_class,
    YAZ025 as tested_on,
    YAZ026 as sample_size,
    YAZ027 as exceptions,
    {{ map_value('lb101_3', 'YAZ020') }} as conclusion,
    YAZ028 as responsible,
    {{ map_value('lb101_3', 'YAZ021') }} as accountability
from {{ source('lb101_3', 'AZ_CONTROL') }}
