select
    {{ provenance() }},
    YJZ001 as refund_id,
    AAB001 as unit_id,
    AAE001 as year,
    {{ map_value('lb101_3', 'YJA001') }} as kind,
    YJB001 as insured_start,
    YJB002 as insured_end,
    YJB003 as layoff_rate,
    YJB004 as dues_paid,
    AAE019 as refund,
    AAD017 as paid_date,
    {{ map_value('lb101_3', 'YAB001') }} as unit_size,
    person_key(AAC002) as beneficiary_key,
    YJC001 as graduate_year
from {{ source('lb101_3', 'JB_REFUND') }}
