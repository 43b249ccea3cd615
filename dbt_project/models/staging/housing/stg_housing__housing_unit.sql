select
    {{ provenance() }},
    fybh as house_id,
    xmbh as project_id,
    {{ map_value('housing', 'fylb') }} as house_kind,
    jzmj as area_sqm,
    jgrq as completed_date,
    jfrq as delivered_date,
    {{ map_value('housing', 'fyzt') }} as status,
    fwzl as address
from {{ source('housing', 'fyxx') }}
