{{ from_below('unit') }}
