select
    {{ provenance() }},
    ACC081 as payment_id,
    {{ map_value('employment', 'ACC080') }} as subsidy_kind,
    person_key(AAC002) as person_key,
    AAB001 as unit_id,
    AAE003 as claim_month,
    AAE019 as amount,
    {{ map_value('employment', 'ACC0M1') }} as group_code,
    ACC082 as apply_date,
    ACC083 as approve_date,
    ACC084 as paid_date,
    AAE010 as bank_account_no,
    ACC085 as agent_name,
    ACC086 as graduate_date,
    AAE011 as approver_id,
    ACC087 as ip_hash,
    ACC088 as claimed_jobs
from {{ source('employment', 'CC80') }}
