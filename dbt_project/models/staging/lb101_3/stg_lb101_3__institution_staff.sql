select
    {{ provenance() }},
    YAC015 as staff_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    {{ map_value('lb101_3', 'YAC016') }} as post_kind,
    AAE149 as wage_month,
    AAC040 as pension_wage,
    YAC017 as total_wage,
    YAC018 as entry_date,
    YAC019 as leave_date,
    {{ map_value('lb101_3', 'YAC020') }} as transition_kind
from {{ source('lb101_3', 'AC_STAFF') }}
