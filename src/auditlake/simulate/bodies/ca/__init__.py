"""A county's civil affairs bureau: assistance, welfare, aged care, funerals and charity."""
