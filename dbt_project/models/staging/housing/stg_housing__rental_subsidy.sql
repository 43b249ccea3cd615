select
    {{ provenance() }},
    ffbh as payment_id,
    sqjtbh as household_id,
    person_key(zjhm) as person_key,
    btny as pay_month,
    btje as amount,
    bzrs as persons,
    bzmj as area_std,
    btbz as unit_std,
    zlhth as lease_contract_no,
    person_key(czrzjhm) as landlord_key,
    zzdz as house_address,
    skzh as bank_account_no
from {{ source('housing', 'zlbtff') }}
