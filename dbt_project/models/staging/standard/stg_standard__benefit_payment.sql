{{ from_below('benefit_payment') }}
