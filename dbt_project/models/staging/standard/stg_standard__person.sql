{{ from_below('person') }}
