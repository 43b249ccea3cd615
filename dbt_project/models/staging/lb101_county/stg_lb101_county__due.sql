-- Here AAE002 is the month a due is for and AAE003 the month it was booked, the other way round than in lb101_3.
select
    {{ provenance() }},
    AAZ223 as due_id,
    person_key,
    AAC001 as person_id,
    AAB001 as unit_id,
    {{ map_value('lb101_county', 'AAE140') }} as fund_code,
    AAE003 as book_month,
    AAE002 as due_month,
    {{ map_value('lb101_county', 'AAA115') }} as charge_type,
    AIC020 as base,
    AAE020 as unit_due,
    AAE022 as person_due,
    {{ flag('AAE017') }} as written_off,
    AAE018 as written_off_month,
    {{ flag('AAE078') }} as arrived
from {{ with_person('lb101_county', 'AC08') }}
