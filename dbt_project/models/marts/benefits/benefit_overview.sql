-- Payments booked in a month by fund: how many and how much, net of deductions.
with
    payment as (
        select area_code, fund_code, book_month as month, amount
        from {{ source('current', 'benefit_payment') }}
        union all
        select area_code, '210', book_month, amount
        from {{ source('current', 'unemployment_payment') }}
    ),

    area as (
        select area_code, fund_code, month, count(*) as payments, sum(amount) as amount
        from payment
        group by area_code, fund_code, month
    )

select
    period_of(month) as period,
    division,
    {{ named('division') }},
    level,
    scope,
    fund_code,
    fund.name_zh as fund_zh,
    fund.name_en as fund_en,
    cast(sum(payments) as bigint) as payments,
    cast(sum(amount) as decimal(18, 2)) as amount
from area
join {{ ref('rollup_area') }} using (area_code)
left join ref.division as place on place.code = division
left join ref.code as fund on fund.list = 'fund' and fund.code = fund_code
group by all
