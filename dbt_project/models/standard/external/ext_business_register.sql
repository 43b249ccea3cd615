{{ union_dialects(['external', 'standard']) }}
