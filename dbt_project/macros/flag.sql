{# A flag kept as the source wrote it, as a boolean; anything but the two words is unknown. #}
{% macro flag(expr, yes='1', no='0') -%}
    case {{ expr }} when '{{ yes }}' then true when '{{ no }}' then false end
{%- endmacro %}
