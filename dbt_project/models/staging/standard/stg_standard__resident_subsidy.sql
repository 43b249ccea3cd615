{{ from_below('resident_subsidy') }}
