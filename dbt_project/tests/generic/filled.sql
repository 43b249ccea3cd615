{# Required columns that are empty: one scan, one row per column that fails. #}
{% test filled(model, columns) %}
    select column_name, empty_rows
    from
        (
            select
                {% for column in columns %}
                    count(*) filter (where {{ column }} is null) as {{ column }}{{ ", " if not loop.last }}
                {% endfor %}
            from {{ model }}
        )
        unpivot (empty_rows for column_name in ({{ columns | join(', ') }}))
    where empty_rows > 0
{% endtest %}
