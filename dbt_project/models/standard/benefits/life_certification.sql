{{ union_dialects(['lb101_3', 'standard']) }}
