-- The same three words counted over all orgs of a city, a province, the nation.
select
    period,
    rollup_area.division,
    {{ named('division') }},
    place.level,
    count(*) as owed,
    count(*) filter (received) as received,
    count(*) filter (complete) as complete,
    count(*) filter (continuous) as continuous,
    count(*) filter (on_time) as on_time,
    cast(sum(rows_declared) as bigint) as rows_declared,
    cast(sum(rows_loaded) as bigint) as rows_loaded,
    count(*) filter (received and complete and continuous and on_time) as faultless
from {{ ref('submission_quality') }} as quality
join {{ ref('rollup_area') }} as rollup_area on rollup_area.area_code = quality.division
join ref.division as place on place.code = rollup_area.division
where rollup_area.scope = 'total'
group by all
