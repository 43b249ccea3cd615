{{ from_below('life_certification') }}
