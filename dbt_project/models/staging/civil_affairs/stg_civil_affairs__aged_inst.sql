select
    {{ provenance() }},
    JGBM as inst_code,
    JGMC as inst_name,
    TYXYDM as uscc,
    BARQ as filed_date,
    CWS as beds,
    HLCW as care_beds,
    {{ map_value('civil_affairs', 'JYXZ') }} as ownership,
    {{ map_value('civil_affairs', 'PDDJ') }} as star,
    {{ flag('SDQYH') }} as utility_preferential,
    TBRQ as closed_date,
    JGZH as deposit_account_no,
    YSFYE as prepaid_balance
from {{ source('civil_affairs', 'YLJG') }}
