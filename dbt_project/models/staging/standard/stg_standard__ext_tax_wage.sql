{{ from_below('ext_tax_wage') }}
