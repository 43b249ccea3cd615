{# A division's two names; where the standard has no English name the Chinese one stands in. `place` is ref.division. #}
{% macro named(prefix) -%}
    place.name_zh as {{ prefix }}_zh,
    coalesce(nullif(place.name_en, ''), place.name_zh) as {{ prefix }}_en
{%- endmacro %}
