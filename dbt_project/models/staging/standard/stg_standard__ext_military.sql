{{ from_below('ext_military') }}
