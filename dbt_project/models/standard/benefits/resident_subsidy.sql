{{ union_dialects(['lb101_3', 'lb101_county', 'standard']) }}
