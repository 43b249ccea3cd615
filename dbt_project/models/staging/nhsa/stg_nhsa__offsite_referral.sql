select
    {{ provenance() }},
    out_filg_id as referral_id,
    person_key(certno) as person_key,
    {{ map_value('nhsa', 'out_filg_type') }} as kind,
    mdtrtarea_admdvs as to_area,
    begndate as valid_from,
    enddate as valid_to,
    refl_fixmedins_code as from_inst
from {{ source('nhsa', 'out_filg_d') }}
