select
    {{ provenance() }},
    gznrbh as item_id,
    xmbh as project_id,
    xqbh as community_id,
    xqmc as community_name,
    jcnf as built_year,
    {{ map_value('housing', 'gznr') }} as item_kind,
    hjhs as households,
    jhgcl as planned_qty,
    ysgcl as accepted_qty,
    zhdj as unit_price,
    je as amount,
    {{ map_value('housing', 'zjly') }} as funding_source,
    ysrq as accept_date,
    {{ flag('sbwgbz') }} as reported_done
from {{ source('housing', 'ljxqgz') }}
