{{ from_below('gl_voucher') }}
