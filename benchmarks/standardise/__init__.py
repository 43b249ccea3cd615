"""One measured stage: `prepare` before, `ours` and `bare` measured, each with `run(folder)`."""
