select
    {{ provenance() }},
    serv_id as service_id,
    person_key(certno) as person_key,
    nurscare_org_code as org_code,
    person_key(nurscare_psn_certno) as caregiver_key,
    serv_begntime as start_at,
    serv_endtime as end_at,
    {{ map_value('nhsa', 'nurscare_item_codg') }} as item_code,
    serv_mins as minutes,
    gps_abst as gps_hash,
    {{ map_value('nhsa', 'nurscare_way') }} as mode
from {{ source('nhsa', 'nurscare_serv_d') }}
