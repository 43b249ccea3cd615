"""Great Expectations on pandas, in an environment of its own: ``python great.py FOLDER NOTE`` from its folder."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import great_expectations as gx
import great_expectations.expectations as gxe
import pandas as pd
import plain


def expectation(number: int, one: dict[str, Any], frame: pd.DataFrame) -> Any:
    """The expectation for a rule; what the library has none for is computed into a column that must be TRUE."""
    column, kind, value = one["column"], one["kind"], one["value"]
    meta = {"number": number}
    if kind == "regex":
        return gxe.ExpectColumnValuesToMatchRegex(column=column, regex=rf"^(?:{value})?\Z", meta=meta)
    if kind == "set":
        return gxe.ExpectColumnValuesToBeInSet(column=column, value_set=["", *value], meta=meta)
    if kind == "length":
        return gxe.ExpectColumnValueLengthsToBeBetween(column=column, max_value=value, meta=meta)
    if kind == "required":
        return gxe.ExpectColumnValuesToMatchRegex(column=column, regex=r"^\s*\S", meta=meta)
    name = f"right_{number}"
    frame[name] = plain.right(frame[column], kind, value).astype(bool)
    return gxe.ExpectColumnValuesToBeInSet(column=name, value_set=[True], meta=meta)


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    frame = pd.read_parquet(folder / "text.parquet")
    rules, key = plain.load(folder), "fee_id"
    expectations = [expectation(number, one, frame) for number, one in enumerate(rules)]
    context = gx.get_context(mode="ephemeral")
    asset = context.data_sources.add_pandas("pandas").add_dataframe_asset("fee_item")
    batch = asset.add_batch_definition_whole_dataframe("all").get_batch({"dataframe": frame})
    suite = gx.ExpectationSuite("door", expectations=[*expectations, gxe.ExpectColumnValuesToBeUnique(column=key)])
    wanted = {"result_format": "COMPLETE", "unexpected_index_column_names": ["_row"], "include_unexpected_rows": False}
    results = batch.validate(suite, result_format=wanted).results
    if any(result.exception_info.get("raised_exception") for result in results):
        raise RuntimeError(f"an expectation broke: {[r.exception_info for r in results][:2]}")
    parts, keys = [], pd.DataFrame({"row": [], key: []})
    for result in results:
        config = result.expectation_config
        rows = [entry["_row"] for entry in result.result.get("unexpected_index_list") or []]
        if config.type == "expect_column_values_to_be_unique":
            keys = frame.loc[frame["_row"].isin(rows), ["_row", key]].rename(columns={"_row": "row"})
            continue
        number = config.meta["number"]
        parts.append(
            pd.DataFrame(
                {"row": rows, "column": rules[number]["column"], "rule": rules[number]["rule"], "number": number}
            )
        )
    done = plain.first_of_each_cell(pd.concat(parts), keys, key)
    done.to_parquet(folder / "great" / "found.parquet", index=False)
    return {"rows": len(frame), "found": {k: int(v) for k, v in sorted(done["rule"].value_counts().items())}}


if __name__ == "__main__":
    place = Path(sys.argv[1])
    before = os.times()
    counted = run(place)
    after = os.times()
    peak = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    cost = {
        "cpu": after.user + after.system - before.user - before.system,
        "whole": after.user + after.system,
        "memory": int(peak[1]) / 1024 if peak else 0.0,
        "result": counted,
    }
    Path(sys.argv[2]).write_text(json.dumps(cost))
