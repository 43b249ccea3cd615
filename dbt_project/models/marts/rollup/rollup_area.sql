-- Where an area's figures are shown: as its `own`, and in the `total` of every city, province and nation above it
-- that this hub covers. A city proper is an area of its own and part of its city's total.
{{ config(materialized='ephemeral') }}
with covered as (select inside.code from ref.ancestor as inside join ref.job on job.hub = inside.ancestor)

select code as area_code, code as division, 'own' as scope
from covered
union all
select above.code, above.ancestor, 'total'
from ref.ancestor as above
join ref.division on division.code = above.ancestor
join covered on covered.code = above.ancestor
where division.level <> 'county'
