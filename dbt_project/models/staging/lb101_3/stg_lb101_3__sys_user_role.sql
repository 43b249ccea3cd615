select
    {{ provenance() }},
    USERID as user_id,
    POSITIONID as role_code,
    {{ map_value('lb101_3', 'POSITIONTYPE') }} as role_stage,
    GRANTDATE as granted_on,
    REVOKEDATE as revoked_on,
    GRANTBY as granted_by
from {{ source('lb101_3', 'TAUSERPOSITION') }}
