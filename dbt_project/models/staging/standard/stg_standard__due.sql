{{ from_below('due') }}
