-- What every org owed in every period and how it came: complete (all required tables, line counts and control totals
-- agree), continuous (no period left out since the first, openings equal the closings before), on time.
with
    owed as (
        select owner_org as org, month, count(distinct table_name) as tables_owed
        from {{ source('control', 'collection_catalogue') }}
        cross join (select distinct period as month from {{ source('control', 'submission_package') }})
        where required and {{ falls_due('frequency', 'from_period', 'month') }}
        group by owner_org, month
    ),

    package as (
        select
            from_org as org,
            period as month,
            arg_max(package_id, received_at) as package_id,
            min(received_at) as received_at,
            min(due_at) as due_at
        from {{ source('control', 'submission_package') }}
        where status <> 'refused'
        group by from_org, period
    ),

    refused as (
        select from_org as org, period as month, count(*) as refusals
        from {{ source('control', 'submission_package') }}
        where status = 'refused'
        group by from_org, period
    ),

    -- who sent nothing has no due date of its own: orgs of one kind share it
    deadline as (
        select split_part(from_org, '-', 2) as kind, period as month, max(due_at) as due_at
        from {{ source('control', 'submission_package') }}
        group by kind, month
    ),

    delivered as (
        select
            package_id,
            count(distinct table_name) as tables_received,
            cast(sum(rows_declared) as bigint) as rows_declared,
            cast(sum(rows_loaded) as bigint) as rows_loaded,
            cast(sum(rejected_rows) as bigint) as rows_rejected,
            bool_and(
                rows_declared = rows_loaded and coalesce(control_total_declared = control_total_loaded, true)
            ) as agrees
        from {{ source('control', 'submission_table') }}
        group by package_id
    ),

    lacking as (
        select package.org, package.month, count(distinct catalogue.table_name) as tables_lacking
        from package
        join {{ source('control', 'collection_catalogue') }} as catalogue on catalogue.owner_org = package.org
        anti join
            {{ source('control', 'submission_table') }} as sent
            on sent.package_id = package.package_id
            and sent.table_name = catalogue.table_name
        where catalogue.required and {{ falls_due('catalogue.frequency', 'catalogue.from_period', 'package.month') }}
        group by package.org, package.month
    ),

    broken_opening as (
        select distinct agency_code as org, period from {{ source('hits', 'all') }} where check_code = 'FND-04'
    )

select
    period_of(month) as period,
    org,
    sender.name_zh as org_zh,
    coalesce(nullif(sender.name_en, ''), sender.name_zh) as org_en,
    sender.division,
    {{ named('division') }},
    level,
    package_id as submission,
    package_id is not null as received,
    package_id is not null and tables_lacking is null and coalesce(agrees, false) as complete,
    bool_and(package_id is not null) over (partition by org order by month)
    and broken_opening.org is null as continuous,
    package_id is not null and received_at <= coalesce(package.due_at, deadline.due_at) as on_time,
    coalesce(package.due_at, deadline.due_at) as due_at,
    received_at,
    greatest(
        0,
        date_diff(
            'day',
            cast(coalesce(package.due_at, deadline.due_at) as date),
            coalesce(cast(received_at as date), (select as_of from ref.job))
        )
    ) as days_late,
    tables_owed,
    coalesce(tables_received, 0) as tables_received,
    coalesce(refusals, 0) as refusals,
    coalesce(rows_declared, 0) as rows_declared,
    coalesce(rows_loaded, 0) as rows_loaded,
    coalesce(rows_rejected, 0) as rows_rejected
from owed
left join package using (org, month)
left join refused using (org, month)
left join deadline on deadline.kind = split_part(org, '-', 2) and deadline.month = owed.month
left join delivered using (package_id)
left join lacking using (org, month)
left join broken_opening on broken_opening.org = owed.org and broken_opening.period = period_of(owed.month)
left join ref.org as sender on sender.id = org
left join ref.division as place on place.code = sender.division
