select
    {{ provenance() }},
    LOGID as log_id,
    USERID as user_id,
    {{ map_value('lb101_3', 'ACTIONTYPE') }} as action,
    OBJECTTABLE as object_table,
    OBJECTID as object_id,
    AAZ002 as case_id,
    ACCESSTIME as done_at,
    ACCESSIP as ip,
    TERMINALID as terminal_id,
    ROWSTOUCHED as rows_touched,
    {{ map_value('lb101_3', 'ACCESSRESULT') }} as result,
    {{ flag('ISBUSINESS') }} as is_business
from {{ source('lb101_3', 'TAACCESSLOG') }}
