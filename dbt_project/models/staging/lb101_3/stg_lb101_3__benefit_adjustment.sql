select
    {{ provenance() }},
    YAZ006 as adjust_id,
    AAZ257 as payee_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    person_key(AAC002) as person_key,
    AAE002 as book_month,
    AAE212 as effective_month,
    AAA134 as doc_no,
    AAE192 as amount_before,
    AAE193 as amount_after,
    {{ map_value('lb101_3', 'YAA002') }} as adjust_group
from {{ source('lb101_3', 'AC_ADJUST') }}
