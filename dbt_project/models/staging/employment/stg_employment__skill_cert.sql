select
    {{ provenance() }},
    ACC301 as cert_no,
    person_key(AAC002) as person_key,
    {{ map_value('employment', 'ACA111') }} as trade,
    {{ map_value('employment', 'AAC015') }} as level,
    ACC302 as issue_date,
    ACC303 as issuer
from {{ source('employment', 'CC30') }}
