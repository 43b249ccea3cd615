select
    {{ provenance() }},
    AAZ189 as subsidy_id,
    person_key,
    AAE001 as year,
    AIC_TIER as tier_amount,
    AAE022 as person_paid,
    AIC_SUB as match_subsidy,
    AIC_GOV as gov_paid,
    AAE036 as paid_date
from {{ with_person('lb101_3', 'AC_SUBSIDY') }}
