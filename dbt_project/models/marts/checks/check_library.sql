-- How every check of the library does: what it found, what was asked, what the answers say. Precision is the share of
-- answered doubts that were true, wholly or in part; explained ones count neither way.
with
    run as (
        select
            check_code,
            count(*) as runs,
            count(*) filter (outcome = 'error') as errors,
            count(*) filter (outcome = 'flood') as floods,
            max(period) as last_period
        from {{ source('control', 'check_run') }}
        group by check_code
    ),

    found as (select check_code, count(*) as hits from {{ source('hits', 'all') }} group by check_code),

    doubt as (
        select
            check_code,
            count(*) as doubts,
            count(*) filter (sent_on is not null) as sent,
            count(*) filter (answered_on is not null) as answered,
            count(*) filter (result in ('confirmed', 'partly')) as confirmed,
            count(*) filter (result = 'rejected') as rejected,
            cast(sum(amount) as decimal(18, 2)) as amount,
            cast(sum(amount_confirmed) as decimal(18, 2)) as amount_confirmed
        from {{ ref('doubt_list') }}
        group by check_code
    )

select
    code as check_code,
    name_zh,
    name_en,
    owner,
    stage,
    severity,
    basis,
    basis_status,
    status,
    coalesce(runs, 0) as runs,
    coalesce(errors, 0) as errors,
    coalesce(floods, 0) as floods,
    last_period,
    coalesce(hits, 0) as hits,
    coalesce(doubts, 0) as doubts,
    coalesce(sent, 0) as sent,
    coalesce(answered, 0) as answered,
    coalesce(confirmed, 0) as confirmed,
    coalesce(rejected, 0) as rejected,
    case
        when confirmed + rejected > 0 then cast(confirmed / (confirmed + rejected) as decimal(9, 6))
    end as "precision",
    amount,
    amount_confirmed
from {{ source('control', 'check_info') }}
left join run on run.check_code = code
left join found on found.check_code = code
left join doubt on doubt.check_code = code
