{{ from_below('unemployment_payment') }}
