select
    {{ provenance() }},
    ZZBM as org_code,
    ZZMC as org_name,
    TYXYDM as uscc,
    {{ flag('GKMJ') }} as public_fundraising,
    ND as year,
    SNSR as income_prev,
    SNJZC as net_assets_prev,
    CSZC as charity_spend,
    GLFY as admin_cost,
    NBRQ as report_date,
    {{ flag('SFSJ') }} as audited
from {{ source('civil_affairs', 'CSZZ') }}
