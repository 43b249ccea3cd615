select
    {{ provenance() }},
    AJZ001 as claim_id,
    person_key,
    AAB001 as unit_id,
    AJC090 as lost_date,
    AJC071 as paid_months,
    AJC097 as entitled_months,
    AJC098 as used_months,
    AJC099 as left_months
from {{ with_person('lb101_county', 'JC03') }}
