{{ from_below('ext_exit_entry') }}
