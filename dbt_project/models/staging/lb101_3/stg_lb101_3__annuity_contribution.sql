select
    {{ provenance() }},
    NJJFBH as contrib_id,
    NJJHBH as plan_id,
    AAB001 as unit_id,
    person_key(AAC002) as person_key,
    AAE003 as due_month,
    AAE180 as wage_base,
    NJDWYJ as employer_due,
    NJGRYJ as person_due,
    NJDWSJ as employer_paid,
    NJGRSJ as person_paid,
    NJDZRQ as paid_date,
    {{ flag('NJXZBZ') }} as notional,
    NJGJRQ as pooled_date,
    NJTGRQ as to_custody_date
from {{ source('lb101_3', 'NJJF') }}
