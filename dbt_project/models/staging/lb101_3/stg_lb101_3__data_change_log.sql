select
    {{ provenance() }},
    YAA007 as change_id,
    AAA801 as table_name,
    AAA811 as column_name,
    AAA812 as old_value,
    AAA813 as new_value,
    YAA008 as changed_at,
    YAA009 as db_user,
    AAZ002 as case_id,
    YAA010 as ticket_no,
    YAA011 as approved_by
from {{ source('lb101_3', 'AA80') }}
