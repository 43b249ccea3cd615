select
    {{ provenance() }},
    TYSHXYDM as uscc,
    SKSSQ as tax_month,
    XXJE as output_amount,
    JXJE as input_amount,
    SJSE as tax_paid,
    {{ map_value('external', 'NSRZT') }} as status
from {{ source('external', 'FPNS') }}
