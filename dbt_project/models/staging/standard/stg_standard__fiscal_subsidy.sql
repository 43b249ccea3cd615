-- Generated from standard/; a dialect joins by its folder there and its staging model here.
{{ from_below('fiscal_subsidy') }}
