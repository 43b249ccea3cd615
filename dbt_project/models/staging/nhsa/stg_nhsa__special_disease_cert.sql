select
    {{ provenance() }},
    opsp_reg_id as cert_id,
    person_key(certno) as person_key,
    {{ map_value('nhsa', 'opsp_dise_code') }} as disease_code,
    ide_date as approved_date,
    enddate as valid_to,
    ide_dr_codg as physician_id,
    ide_fixmedins_code as inst_code,
    mdtrt_id as basis_visit_id
from {{ source('nhsa', 'opsp_reg_d') }}
