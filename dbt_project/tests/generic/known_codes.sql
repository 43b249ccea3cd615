{# Codes outside their code list, by column and value. #}
{% test known_codes(model, lists) %}
    {%- for column, list in lists.items() %}
        {{ "union all" if not loop.first }}
        select '{{ column }}' as column_name, {{ column }} as value, count(*) as row_count
        from {{ model }}
        where {{ column }} is not null and {{ column }} not in (select code from ref.code where list = '{{ list }}')
        group by {{ column }}
    {%- endfor %}
{% endtest %}
