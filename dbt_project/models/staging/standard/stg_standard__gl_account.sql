{{ from_below('gl_account') }}
