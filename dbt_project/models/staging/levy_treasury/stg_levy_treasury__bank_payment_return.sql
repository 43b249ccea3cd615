select
    {{ provenance() }},
    HPLSH as return_id,
    PCH as batch_id,
    MXXH as payment_id,
    ZH as bank_account_no,
    HM as bank_holder,
    JE as amount,
    {{ map_value('levy_treasury', 'CLJG') }} as result,
    {{ map_value('levy_treasury', 'SBYY') }} as fail_reason,
    HPRQ as returned_date,
    CFRQ as repaid_date,
    {{ flag('HMXF') }} as holder_match
from {{ source('levy_treasury', 'DFHP') }}
