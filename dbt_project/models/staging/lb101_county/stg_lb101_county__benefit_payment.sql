-- Here AAE002 is the month a benefit is for and AAE003 the month it was booked.
select
    {{ provenance() }},
    AAZ220 as payment_id,
    AAZ257 as payee_id,
    person_key,
    {{ map_value('lb101_county', 'AAE140') }} as fund_code,
    AAA036 as item_code,
    AAE003 as book_month,
    AAE002 as benefit_month,
    AAE019 as amount,
    {{ map_value('lb101_county', 'AAA078') }} as adjust_flag,
    {{ flag('AAA085') }} as regular_flag,
    AAE010 as bank_account_no,
    AAE009 as bank_holder
from {{ with_person('lb101_county', 'AC82') }}
