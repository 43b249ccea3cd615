select
    {{ provenance() }},
    YAZ007 as allowance_id,
    person_key(AAC002) as dependant_key,
    person_key(YAC004) as deceased_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AAE144') }} as relation,
    AAE003 as benefit_month,
    AAE019 as amount,
    {{ flag('YAC005') }} as student_flag,
    {{ flag('YAC006') }} as disabled_flag,
    {{ flag('YAC007') }} as remarried_flag
from {{ source('lb101_3', 'AC_SURVIVOR') }}
