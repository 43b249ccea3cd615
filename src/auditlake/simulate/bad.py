from pathlib import Path
def write_bad(d, root: Path) -> int:
    return 0
