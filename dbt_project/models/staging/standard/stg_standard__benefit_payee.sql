{{ from_below('benefit_payee') }}
