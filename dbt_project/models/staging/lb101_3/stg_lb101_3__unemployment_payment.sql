select
    {{ provenance() }},
    AJZ002 as payment_id,
    AJZ001 as claim_id,
    person_key,
    AAA036 as item_code,
    AAE003 as benefit_month,
    AAE019 as amount,
    AAE010 as bank_account_no,
    AAE002 as book_month,
    AAE009 as bank_holder
from {{ with_person('lb101_3', 'JC20') }}
