select
    {{ provenance() }},
    zxdm as centre_code,
    nd as year,
    ywsr as income,
    ywzc as cost,
    zzsy as gain,
    fxzbj as risk_reserve,
    glfy as admin_fee,
    lzfbczj as rental_supplement,
    sjczje as to_finance,
    jcye as deposits,
    dkye as loans,
    glfyys as admin_budget
from {{ source('housing', 'zzsyfp') }}
