-- The centre writes rates in percent, the standard as ratios.
select
    {{ provenance() }},
    grzh as account_id,
    person_key(zjhm) as person_key,
    dwzh as unit_id,
    khrq as open_date,
    {{ map_value('housing', 'grzhzt') }} as status,
    grzhye as balance,
    xhrq as close_date,
    grjcjs as base,
    dwjcbl * 0.01 as unit_rate,
    grjcbl * 0.01 as person_rate
from {{ source('housing', 'grzhxx') }}
