-- Here AAE002 is the month a benefit is for and AAE003 the month it was booked.
select
    {{ provenance() }},
    AJZ002 as payment_id,
    AJZ001 as claim_id,
    person_key,
    AAA036 as item_code,
    AAE002 as benefit_month,
    AAE019 as amount,
    AAE010 as bank_account_no,
    AAE003 as book_month
from {{ with_person('lb101_county', 'JC20') }}
