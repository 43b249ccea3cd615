{{ from_below('unemployment_claim') }}
