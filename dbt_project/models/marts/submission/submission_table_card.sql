-- The three words for every table: counted over the orgs of a county, city, province or the nation that owed it.
select
    period,
    place.level,
    place.code as division,
    {{ named('division') }},
    table_name,
    count(*) filter (owed) as owed,
    count(*) filter (came) as came,
    cast(sum(rows_declared) as bigint) as rows_declared,
    cast(sum(rows_loaded) as bigint) as rows_loaded,
    cast(sum(rows_rejected) as bigint) as rows_rejected,
    cast(sum(vanished) as bigint) as vanished,
    cast(sum(opening_differs) as bigint) as opening_differs,
    count(*) filter (complete) as complete,
    count(*) filter (continuous) as continuous,
    count(*) filter (on_time) as on_time,
    count(*) filter (not came and due < (select as_of from ref.job)) as overdue
from {{ source('control', 'table_fact') }} as fact
join ref.org as sender on sender.id = fact.org
join {{ ref('rollup_area') }} as rollup_area on rollup_area.area_code = sender.division
join ref.division as place on place.code = rollup_area.division
where rollup_area.scope = 'total' or place.level = 'county'
group by all
