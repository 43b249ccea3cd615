-- Source codes that no value map knows, by org and column: kept in the data, counted here. One scan per table; rows
-- whose codes are all known are left at once.
{% for dialect, tables in mapped_columns().items() %}
    {%- set loop_first_dialect = loop.first %}
    {%- for table, columns in tables.items() %}
        {% if not (loop.first and loop_first_dialect) %}
            union all
        {% endif %}
        select
            org,
            '{{ dialect }}' as dialect,
            '{{ table }}' as source_table,
            code.column_name,
            code.value,
            count(*) as row_count
        from
            (
                select
                    _org as org,
                    unnest(
                        [
                            {%- for column in columns %}
                                case
                                    when {{ is_unmapped(dialect, column) }}
                                    then {'column_name':'{{ column }}', 'value':{{ column }}}
                                end
                                {{- "," if not loop.last }}
                            {%- endfor %}
                        ]
                    ) as code
                from {{ source(dialect, table) }}
                where
                    {%- for column in columns %}
                        {{ "or " if not loop.first }}{{ is_unmapped(dialect, column) }}
                    {%- endfor %}
            )
        where code is not null
        group by org, code
    {%- endfor %}
{%- endfor %}
