{# A source table with the pseudonym of the person that its AAC001 means at the same org. A person that the org
   did not deliver leaves person_key empty; such rows stay and are counted when the table is written. #}
{% macro with_person(dialect, table) -%}
    {{ source(dialect, table) }}
left join {{ ref(dialect ~ '__person_key') }} using (_org, AAC001)
{%- endmacro %}
