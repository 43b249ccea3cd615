-- What goes into the personal account comes from the unit's and the person's own part.
select
    {{ provenance() }},
    AAZ223 as due_id,
    person_key,
    AAC001 as person_id,
    AAB001 as unit_id,
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAE002 as book_month,
    AAE003 as due_month,
    {{ map_value('lb101_3', 'AAA115') }} as charge_type,
    AAE180 as base,
    AAC040 as wage,
    AAE020 as unit_due,
    AAE022 as person_due,
    case
        when AAE021 is not null or AAE023 is not null then coalesce(AAE021, 0) + coalesce(AAE023, 0)
    end as account_part,
    {{ flag('AAE017') }} as written_off,
    AAE018 as written_off_month,
    {{ flag('AAE078') }} as arrived,
    AAE079 as arrived_month,
    AAZ288 as batch_id
from {{ with_person('lb101_3', 'AC43') }}
