-- Every doubt with its newest evidence and its state. A doubt whose hit is gone (put right) stays with its state.
with
    seen as (
        select
            doubt_id,
            min(period) as first_period,
            max(period) as last_period,
            count(distinct period) as periods,
            arg_max(hit, period) as newest
        from {{ source('hits', 'all') }} as hit
        group by doubt_id
    )

select
    doubt_id,
    coalesce(newest.check_code, life.check_code) as check_code,
    info.name_zh as check_zh,
    info.name_en as check_en,
    info.severity,
    first_period,
    last_period,
    coalesce(periods, 0) as periods,
    coalesce(newest.area_code, life.area_code) as area_code,
    {{ named('area') }},
    coalesce(newest.agency_code, life.agency_code) as agency_code,
    coalesce(newest.subject_kind, life.subject_kind) as subject_kind,
    coalesce(newest.subject_key, life.subject_key) as subject_key,
    newest.episode_start as episode_start,
    newest.measure as measure,
    newest.amount as amount,
    newest.rows_found as rows_found,
    newest.evidence as evidence,
    newest.row_keys as row_keys,
    coalesce(life.state, 'open') as state,
    life.opened_on,
    life.sent_on,
    life.answered_on,
    life.closed_on,
    life.result,
    life.amount_confirmed
from seen
full join {{ source('control', 'doubt_state') }} as life using (doubt_id)
left join {{ source('control', 'check_info') }} as info on info.code = coalesce(newest.check_code, life.check_code)
left join ref.division as place on place.code = coalesce(newest.area_code, life.area_code)
