-- No document type (AAC058) and a short card; the citizen id stands in AAE135.
select
    {{ provenance() }},
    AAC001 as person_id,
    person_key,
    id18(AAE135) as id_no,
    AAC003 as name,
    {{ map_value('lb101_county', 'AAC004') }} as sex,
    AAC006 as birth_date,
    AAC009 as hukou_type,
    AAE006 as address,
    AAE005 as phone,
    {{ map_value('lb101_county', 'AAC060') }} as alive_status,
    {{ flag('AAC084') }} as retire_flag
from {{ with_person('lb101_county', 'AC01') }}
