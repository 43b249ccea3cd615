-- The one date the source knows is the day of the move; it stands on the side that the direction names.
select
    {{ provenance() }},
    AAZ188 as transfer_id,
    person_key,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    {{ map_value('lb101_3', 'AAC070') }} as direction,
    AAE173 as transfer_type,
    AAA033 as from_area,
    AAA034 as to_area,
    AAE035 as apply_date,
    case when {{ map_value('lb101_3', 'AAC070') }} = 'out' then AAE035 end as out_date,
    case when {{ map_value('lb101_3', 'AAC070') }} = 'in' then AAE035 end as in_date,
    AAE201 as months_moved,
    AIC083 as account_amount,
    AIC084 as pooled_amount,
    AIC102 as total_amount
from {{ with_person('lb101_3', 'AC_TRANSFER') }}
