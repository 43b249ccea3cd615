select
    {{ provenance() }},
    prac_psn_code as staff_id,
    fixmedins_code as inst_code,
    person_key(certno) as person_key,
    {{ map_value('nhsa', 'psn_prac_type') }} as staff_kind,
    prac_cert_no as licence_no,
    prac_begndate as licence_from,
    prac_enddate as licence_to,
    prac_scp as scope,
    {{ map_value('nhsa', 'hi_serv_stas') }} as service_status,
    {{ flag('mult_prac_flag') }} as multi_site_flag
from {{ source('nhsa', 'prac_psn_b') }}
