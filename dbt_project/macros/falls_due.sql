{# Whether what is owed by month, quarter, half-year or year since a month has to come with this one (YYYYMM). #}
{% macro falls_due(frequency, since, month) -%}
    (
        coalesce({{ since }}, {{ month }}) <= {{ month }}
        and {{ month }} % 100 % (case {{ frequency }} when 'quarter' then 3 when 'halfyear' then 6 when 'year' then 12 else 1 end) = 0
    )
{%- endmacro %}
