-- Votes come in percent.
select
    {{ provenance() }},
    syxmbh as project_id,
    xqbh as community_id,
    xqmc as community_name,
    sqrq as apply_date,
    {{ flag('yjsybz') }} as emergency,
    sgdwdm as contractor_uscc,
    ysje as budget,
    zfje as paid,
    ysrq as accept_date,
    {{ map_value('housing', 'gznr') }} as item_kind,
    fths as houses_charged,
    sjfy as audit_fee,
    wyqydm as property_company_uscc,
    mjtybl * 0.01 as vote_area_ratio,
    rstybl * 0.01 as vote_owner_ratio
from {{ source('housing', 'wxzjsy') }}
