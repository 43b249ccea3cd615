{{ from_below('bank_account') }}
