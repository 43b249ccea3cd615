-- Report cards with their history: what an org, and all orgs of a county, city, province or the nation, owed and
-- brought
-- in a period. The three words hold for a division when they hold for every org in it; who may still wait is not late.
with
    fact as (
        select
            *,
            state = 'missing' and due < (select as_of from ref.job) as overdue,
            state in ('missing', 'refused', 'returned', 'unsigned') as lacking
        from {{ source('control', 'submission_fact') }}
    ),

    shown as (
        select
            org,
            org as code,
            'org' as level,
            sender.name_zh,
            coalesce(nullif(sender.name_en, ''), sender.name_zh) as name_en,
            sender.division
        from (select distinct org from fact)
        join ref.org as sender on sender.id = org
        union all
        select sender.org, place.code, place.level, {{ named('name') }}, place.code
        from (select distinct org, orgs.division from fact join ref.org as orgs on orgs.id = fact.org) as sender
        join {{ ref('rollup_area') }} as rollup_area on rollup_area.area_code = sender.division
        join ref.division as place on place.code = rollup_area.division
        where rollup_area.scope = 'total' or place.level = 'county'
    )

select
    period,
    level,
    code,
    name_zh,
    name_en,
    division,
    count(*) as owed,
    count(*) filter (not lacking) as came,
    count(*) filter (overdue) as overdue,
    cast(sum(refused) as bigint) as refusals,
    count(*) filter (days_late > 0) as late,
    max(days_late) as days_late,
    max(workdays_late) as workdays_late,
    cast(sum(greatest(accepted - 1, 0)) as bigint) as revisions,
    cast(
        sum(case when tables_missing = '' then 0 else len(string_split(tables_missing, ' ')) end) as bigint
    ) as tables_missing,
    cast(sum(rows) as bigint) as row_count,
    cast(sum(rows_rejected) as bigint) as rows_rejected,
    cast(sum(rows_rejected) / nullif(sum(rows), 0) as decimal(18, 6)) as rejected_share,
    cast(sum(vanished) as bigint) as vanished,
    cast(sum(opening_differs) as bigint) as opening_differs,
    bool_and(complete) as complete,
    bool_and(continuous) as continuous,
    not bool_or(overdue or days_late > 0) as on_time
from fact
join shown using (org)
group by all
