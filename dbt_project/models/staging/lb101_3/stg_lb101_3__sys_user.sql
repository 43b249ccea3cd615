select
    {{ provenance() }},
    USERID as user_id,
    USERNAME as user_name,
    person_key(AAC002) as person_key,
    ORGID as org_code,
    {{ flag('ISADMIN') }} as is_admin,
    {{ map_value('lb101_3', 'USERSTATUS') }} as status,
    CREATEDATE as created_on,
    DISABLEDATE as disabled_on,
    LASTLOGIN as last_login,
    LEAVEDATE as left_on
from {{ source('lb101_3', 'TAUSER') }}
