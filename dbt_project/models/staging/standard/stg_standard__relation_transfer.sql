{{ from_below('relation_transfer') }}
