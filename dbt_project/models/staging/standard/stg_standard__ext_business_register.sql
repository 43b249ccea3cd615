{{ from_below('ext_business_register') }}
