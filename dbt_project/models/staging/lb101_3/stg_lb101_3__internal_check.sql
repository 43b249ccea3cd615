select
    {{ provenance() }},
    YAZ014 as check_id,
    AAZ002 as case_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AAA121') }} as biz_type,
    YAZ015 as checked_at,
    YAZ016 as checker_id,
    {{ map_value('lb101_3', 'YAZ017') }} as result,
    YAZ018 as problem,
    YAZ022 as corrected_on
from {{ source('lb101_3', 'AZ_CHECK') }}
