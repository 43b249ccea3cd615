{# A source system's code in the standard's words; what the value map does not know is kept as it came
   (and counted when the tables are written). Only values that change are written out. #}
{% macro map_value(dialect, column, expr=none) -%}
    {%- set value = expr or column -%}
    {%- set pairs = context['value_map_' ~ dialect]()[column] -%}
    {%- set changed = [] -%}
    {%- for found, standard in pairs.items() if found != standard %}{% do changed.append((found, standard)) %}{% endfor -%}
    {%- if changed -%}
        case {{ value }}{% for found, standard in changed %} when '{{ found }}' then '{{ standard }}'{% endfor %} else {{ value }} end
    {%- else -%}
        {{ value }}
    {%- endif -%}
{%- endmacro %}
