{{ from_below('gl_balance') }}
