select
    {{ provenance() }},
    ACC211 as trainee_id,
    ACC201 as class_id,
    person_key(AAC002) as person_key,
    ACC212 as attended_hours,
    ACC301 as cert_no,
    ACC213 as exam_date,
    {{ flag('ACC214') }} as passed,
    AAE019 as subsidy,
    ACC215 as signin_at,
    ACC216 as gps_hash,
    ACC217 as face_score,
    AAE005 as phone
from {{ source('employment', 'CC21') }}
