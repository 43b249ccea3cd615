-- Income, expense and balance of a fund by month, from leaf accounts of the ledgers. Income and expense accounts carry
-- no closing entries; the balance is the closing net assets. months_payable: how long the balance pays the mean
-- monthly expense of the last `payable_window` months.
with
    account as (
        select area_code, ledger_id, account_no, arg_max(account_type, year) as account_type
        from {{ source('current', 'gl_account') }}
        group by area_code, ledger_id, account_no
    ),

    leaf as (
        select *
        from account
        where
            not exists (
                from account as child
                where
                    child.area_code = account.area_code
                    and child.ledger_id = account.ledger_id
                    and child.account_no <> account.account_no
                    and starts_with(child.account_no, account.account_no)
            )
    ),

    book as (
        select
            area_code,
            fund_code,
            try_cast(cast(year as bigint) * 100 + period as integer) as month,
            coalesce(sum(credit - debit) filter (account_type = 'income'), 0) as income,
            coalesce(sum(debit - credit) filter (account_type = 'expense'), 0) as expense,
            coalesce(sum(closing) filter (account_type = 'net_asset'), 0) as balance
        from {{ source('current', 'gl_balance') }}
        join leaf using (area_code, ledger_id, account_no)
        group by area_code, fund_code, month
        having month is not null
    ),

    shown as (
        select
            division,
            scope,
            fund_code,
            month,
            sum(income) as income,
            sum(expense) as expense,
            sum(balance) as balance,
            count(*) as areas
        from book
        join {{ ref('rollup_area') }} using (area_code)
        group by division, scope, fund_code, month
    ),

    payable_window as (
        select place.code as division, shown_month.month, arg_min(parameter.value, place.distance) as months
        from (select distinct month from shown) as shown_month
        join
            ref.parameter
            on parameter.param = 'payable_window'
            and to_month(parameter.valid_from) <= shown_month.month
            and (parameter.valid_to is null or to_month(parameter.valid_to) >= shown_month.month)
        join ref.ancestor as place on place.ancestor = parameter.division
        group by place.code, shown_month.month
    ),

    payable as (
        select
            shown.division,
            shown.scope,
            shown.fund_code,
            shown.month,
            count(*) as months,
            sum(earlier.expense) as expense
        from shown
        join payable_window using (division, month)
        join
            shown as earlier
            on earlier.division = shown.division
            and earlier.scope = shown.scope
            and earlier.fund_code = shown.fund_code
            and months_between(earlier.month, shown.month) between 0 and payable_window.months - 1
        group by all
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
    cast(income as decimal(18, 2)) as income,
    cast(shown.expense as decimal(18, 2)) as expense,
    cast(balance as decimal(18, 2)) as balance,
    case
        when payable.expense > 0
        then cast(cast(balance as double) * payable.months / cast(payable.expense as double) as decimal(18, 6))
    end as months_payable,
    areas
from shown
left join payable using (division, scope, fund_code, month)
left join ref.division as place on place.code = division
left join ref.code as fund on fund.list = 'fund' and fund.code = fund_code
