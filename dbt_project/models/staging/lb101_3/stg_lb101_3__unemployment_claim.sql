select
    {{ provenance() }},
    AJZ001 as claim_id,
    person_key,
    AAB001 as unit_id,
    AJC090 as lost_date,
    AJC093 as reason,
    AJC094 as reg_date,
    AJC071 as paid_months,
    AJC097 as entitled_months,
    AJC098 as used_months,
    AJC099 as left_months,
    AJC056 as end_month
from {{ with_person('lb101_3', 'JC03') }}
