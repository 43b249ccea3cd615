select
    {{ provenance() }},
    YAC008 as roster_id,
    person_key(AAC002) as person_key,
    YAC009 as project_no,
    YAC010 as land_date,
    YAC011 as approved_date,
    YAC012 as subsidy_due,
    YAC013 as subsidy_paid,
    {{ map_value('lb101_3', 'AAE140') }} as paid_to_fund,
    YAC014 as pool_account_date
from {{ source('lb101_3', 'AC_LAND') }}
