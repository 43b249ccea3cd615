select
    {{ provenance() }},
    JGBM as inst_code,
    JGMC as inst_name,
    TYXYDM as uscc,
    BARQ as filed_date,
    TWS as places,
    {{ flag('SFPH') }} as inclusive_flag,
    YBYF as fee_month,
    JZMJ as area_sqm,
    ZGRS as staff_count,
    TBRQ as closed_date
from {{ source('civil_affairs', 'TYJG') }}
