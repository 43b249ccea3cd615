{{ from_below('fund_stat_report') }}
