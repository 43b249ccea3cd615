-- Interest rates come in percent.
select
    {{ provenance() }},
    ACC501 as loan_id,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE008 as bank_code,
    ACC502 as amount,
    ACC503 as grant_date,
    ACC504 as due_date,
    ACC506 as interest_paid,
    ACC507 as subsidy_interest,
    {{ map_value('employment', 'ACC0D3') }} as purpose,
    ACC508 as settled_date,
    ACC509 as compensated,
    ACC510 as other_loans,
    ACC505 * 0.01 as rate
from {{ source('employment', 'CC50') }}
