select
    {{ provenance() }},
    AAZ103 as cert_id,
    person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE230 as cert_date,
    {{ map_value('lb101_3', 'AAA049') }} as cert_mode,
    {{ map_value('lb101_3', 'AAA094') }} as result
from {{ with_person('lb101_3', 'AC_CERT') }}
