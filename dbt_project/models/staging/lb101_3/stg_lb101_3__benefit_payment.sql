select
    {{ provenance() }},
    AAZ220 as payment_id,
    AAZ257 as payee_id,
    person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAA036 as item_code,
    AAE002 as book_month,
    AAE003 as benefit_month,
    AAE019 as amount,
    {{ map_value('lb101_3', 'AAA078') }} as adjust_flag,
    {{ flag('AAA085') }} as regular_flag,
    AAE010 as bank_account_no,
    AAE009 as bank_holder,
    {{ map_value('lb101_3', 'AAE117') }} as bank_return
from {{ with_person('lb101_3', 'AC83') }}
