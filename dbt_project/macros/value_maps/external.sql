{# Generated from standard/dialects/external/value_map.csv; change that. #}
{% macro value_map_external() %}{{ return({
    "ZXZT": {
        "收监": "serving",
        "缓刑": "suspended",
        "假释": "parole",
        "释放": "released"
    },
    "ZT": {
        "存续": "active",
        "注销": "cancelled",
        "吊销": "revoked"
    }
}) }}{% endmacro %}
