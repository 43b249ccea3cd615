{# A table that a province sends upward already speaks the standard: all stays as the province wrote it, only the
   submission it came with is the one received here. #}
{% macro from_below(table) -%}
select * exclude (_submission, _file, _row, _org, _division, _dialect)
    replace (_submission as snapshot_id)
from {{ source('standard', table) }}
{%- endmacro %}
