-- Generated from standard/; a dialect joins by its folder there and its staging model here.
{{ union_dialects(['civil_affairs', 'standard']) }}
