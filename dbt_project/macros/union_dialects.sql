{# One standard table from the staging models of the dialects that can supply it, columns in the order and types
   of its contract. #}
{% macro union_dialects(dialects) -%}
select
{%- for column in model.columns.values() %}
    cast({{ column.name }} as {{ column.data_type }}) as {{ column.name }}{{ "," if not loop.last }}
{%- endfor %}
from (
{%- for dialect in dialects %}
    select * from {{ ref('stg_' ~ dialect ~ '__' ~ model.name) }}
    {%- if not loop.last %}
    union all by name
    {%- endif %}
{%- endfor %}
)
{%- endmacro %}
