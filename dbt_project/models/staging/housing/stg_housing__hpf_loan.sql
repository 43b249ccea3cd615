-- Interest rates come in percent.
select
    {{ provenance() }},
    jkhtbh as loan_id,
    person_key(zjhm) as person_key,
    person_key(gtjkrzjhm) as co_borrower_key,
    htdkje as amount,
    dkqs as term_months,
    fkrq as grant_date,
    bdcqzh as property_no,
    fwzj as contract_price,
    gfsfk as down_payment,
    yydkcs as prior_loans,
    dkye as balance,
    lxyqqs as overdue_months,
    dkjqrq as settled_date,
    dydjrq as mortgage_reg_date,
    dkll * 0.01 as rate
from {{ source('housing', 'dkxx') }}
