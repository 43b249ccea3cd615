{{ from_below('ext_prison') }}
