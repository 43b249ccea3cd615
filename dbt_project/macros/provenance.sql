{# The five columns that only a hub can fill: where a row belongs, who sent it, and the line it stood on. #}
{% macro provenance() -%}
    _division as area_code,
    _org as agency_code,
    _org || ':' || _dialect as source_system,
    _submission as snapshot_id,
    _submission || '/' || _file || '#' || _row as row_key
{%- endmacro %}
