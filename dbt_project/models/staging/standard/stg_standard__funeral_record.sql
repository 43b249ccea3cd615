{{ from_below('funeral_record') }}
