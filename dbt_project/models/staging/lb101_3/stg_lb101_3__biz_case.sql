select
    {{ provenance() }},
    AAZ002 as case_id,
    {{ map_value('lb101_3', 'AAA121') }} as biz_type,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAA036 as item_code,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE019 as amount,
    YAZ008 as accepted_at,
    YAZ009 as finished_at,
    {{ map_value('lb101_3', 'YAZ010') }} as status,
    {{ map_value('lb101_3', 'YAZ011') }} as channel,
    YAZ012 as promised_days,
    AAD127 as doc_count,
    {{ flag('AAA792') }} as rolled_back,
    AAA794 as rolled_back_by,
    AAA793 as rolled_back_at
from {{ source('lb101_3', 'AZ_CASE') }}
