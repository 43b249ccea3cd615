-- The pseudonym of every person an org knows: computed once, joined by everything else.
{{ config(materialized='table') }}
select _org, AAC001, person_key(min(AAC002)) as person_key
from {{ source('lb101_3', 'AC01') }}
group by _org, AAC001
