{{ from_below('ext_death') }}
