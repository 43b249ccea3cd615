{{ union_dialects(['fund_books', 'standard']) }}
