select
    {{ provenance() }},
    AAZ116 as account_id,
    person_key(AAC002) as person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE001 as year,
    AAE252 as opening,
    AAE381 as dues_in,
    YAE003 as transfer_in,
    AAE269 as interest,
    YAE004 as paid_out,
    YAE005 as transfer_out,
    AAE382 as closing,
    {{ map_value('lb101_3', 'YAC001') }} as account_status,
    AAE237 as closed_date
from {{ source('lb101_3', 'AC50') }}
