{{ from_below('bank_statement') }}
