select
    {{ provenance() }},
    {{ map_value('lb101_3', 'AAE140') }} as fund_code,
    AAA036 as item_code,
    AAA037 as item_name,
    {{ map_value('lb101_3', 'YAA004') }} as approval_level,
    YAA005 as approval_doc,
    YAA006 as standard_amount,
    AAE030 as valid_from,
    AAE031 as valid_to
from {{ source('lb101_3', 'AA_ITEM') }}
