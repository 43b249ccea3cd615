-- The teachers' citizen ids stand in one cell, separated by semicolons; each becomes a pseudonym in the same order.
select
    {{ provenance() }},
    ACC201 as class_id,
    AAB998 as org_uscc,
    AAE044 as org_name,
    {{ map_value('employment', 'ACA111') }} as trade,
    {{ map_value('employment', 'AAC015') }} as level,
    AAE030 as start_date,
    AAE031 as end_date,
    ACC202 as hours_planned,
    ACC203 as hours_done,
    ACC204 as price_std,
    ACC205 as trainees,
    {{ map_value('employment', 'ACC0Z1') }} as funding_source,
    AAE006 as place,
    array_to_string(list_transform(string_split(ACC206, ';'), lambda teacher:person_key(teacher)), ',') as teacher_keys
from {{ source('employment', 'CC20') }}
