{# Whether a coded value is filled and unknown to the dialect's value map. #}
{% macro is_unmapped(dialect, column) -%}
    {{ column }} not in ('{{ value_maps()[dialect][column].keys() | join("', '") }}')
{%- endmacro %}
