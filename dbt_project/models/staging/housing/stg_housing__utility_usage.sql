select
    {{ provenance() }},
    bjbh as meter_no,
    fybh as house_id,
    jgbh as inst_code,
    ylny as use_month,
    {{ map_value('housing', 'yllx') }} as kind,
    yl as qty,
    {{ map_value('housing', 'jglb') }} as tariff_kind,
    fyje as amount
from {{ source('housing', 'sdqyl') }}
