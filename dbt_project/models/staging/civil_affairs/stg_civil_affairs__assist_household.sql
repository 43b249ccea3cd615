select
    {{ provenance() }},
    JTBH as household_id,
    {{ map_value('civil_affairs', 'JZLB') }} as assist_kind,
    DBZH as cert_no,
    person_key(HZSFZH) as head_key,
    JTRK as members,
    BZRK as insured_members,
    JTYSR as income_month,
    BZBZ as line,
    YBZJE as monthly_amount,
    XSRQ as start_date,
    TBRQ as end_date,
    SPRQ as approve_date,
    FHRQ as review_date,
    SPR as approver_id,
    CSQ as village_code,
    YHZH as bank_account_no
from {{ source('civil_affairs', 'JZJT') }}
