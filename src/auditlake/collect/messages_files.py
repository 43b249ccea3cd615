"""Words for files that cannot be read as they should."""

from __future__ import annotations

from auditlake.collect.message import Message

FILES: dict[str, Message] = {
    "file.absent": Message(
        "清单列出的文件不存在",
        "the file is listed in the manifest but not there",
        "补传该文件后重新上传清单",
        "upload the file, then the manifest again",
    ),
    "file.unlisted": Message(
        "文件 {found} 未列入清单",
        "the file {found} is not listed in the manifest",
        "将其列入清单或删除",
        "list it in the manifest or remove it",
    ),
    "file.size": Message(
        "文件大小不符：实为 {found} 字节，应为 {expected}",
        "wrong size: {found} bytes, expected {expected}",
        "重新上传完整文件",
        "upload the whole file again",
    ),
    "file.hash": Message(
        "文件内容与清单的 SHA-256 不符：实为 {found}，清单为 {expected}",
        "the content has sha256 {found}, the manifest says {expected}",
        "确认文件未被改动，重新生成清单并重报",
        "make sure the file was not changed, make the manifest again and send it",
    ),
    "file.encoding": Message(
        "字符编码不符：发现 {found}，应为 {expected}",
        "wrong encoding: found {found}, expected {expected}",
        "按规定编码重新导出",
        "export the file again in the expected encoding",
    ),
    "file.format": Message(
        "无法按清单所写的格式读取：{found}，应为 {expected}",
        "cannot be read in the format that the manifest names: {found}, expected {expected}",
        "用原系统重新导出，核对清单中的 format",
        "export it again, and check `format` in the manifest",
    ),
    "file.compression": Message(
        "无法解压：{found}，应为 {expected}",
        "cannot be unpacked: {found}, expected {expected}",
        "每个文件单独用 gzip 或 zip 压缩一次，不加密，包内只有这一个文件",
        "compress each file alone, once, with gzip or zip, without a password",
    ),
    "sheet.missing": Message(
        "找不到要读取的工作表：有 {found}，应有 {expected}",
        "no sheet to read: there are {found}, expected {expected}",
        "把数据放在一张以表名命名的可见工作表中",
        "put the rows on one visible sheet named like the table",
    ),
    "sheet.merged": Message(
        "合并单元格 {found}：其余各格没有值",
        "merged cells {found}: all but the first have no value",
        "取消合并，逐格填写，表头每列一格",
        "unmerge them and fill every cell; the header has one cell per column",
    ),
    "sheet.hidden": Message(
        "隐藏的工作表 {found} 没有读取，读取的是 {expected}",
        "the hidden sheets {found} were not read; {expected} was",
        "其中如有应报数据，移到读取的工作表；否则删除",
        "move rows that belong to the delivery to the sheet that is read, else delete them",
    ),
    "sheet.hidden_rows": Message(
        "隐藏或被筛选掉的 {found} 行也已读取",
        "{found} hidden or filtered rows were read as well",
        "如不应报送，删除这些行后重报",
        "delete them and send again if they do not belong to the delivery",
    ),
    "sheet.links": Message(
        "工作簿引用了 {found} 个外部文件，读取的是上次保存的值",
        "the workbook looks at {found} other files; the values saved last were read",
        "把公式粘贴为数值后再保存",
        "paste the formulas as values and save",
    ),
    "record.deleted": Message(
        "{found} 条标有删除标记的记录未读取",
        "{found} records marked as deleted were not read",
        "如误删请恢复后重报；否则先清理（PACK）再导出",
        "recall them and send again if that was a mistake, else PACK the table before exporting",
    ),
    "file.empty": Message(
        "文件为空（0 字节）",
        "the file is empty (0 bytes)",
        "无数据时也须包含表头行",
        "a file without data still needs its header line",
    ),
    "file.header_only": Message(
        "文件只有表头，没有数据",
        "the file has a header but no rows",
        "状态表必须报送全部在册记录；流水表本期确无业务可忽略",
        "a state table must hold all current records; for an event table ignore this if nothing happened",
    ),
    "line.broken": Message(
        "行结构损坏：{found}，应为 {expected}",
        "broken line: {found}, expected {expected}",
        "检查该行的分隔符、引号和换行后重新导出",
        "check delimiters, quotes and line breaks of this line and export again",
    ),
    "columns.unknown": Message(
        "未知列 {found}，规定列为 {expected}",
        "unknown column {found}; the columns are {expected}",
        "删除或改正列名",
        "remove or rename the column",
    ),
    "columns.missing": Message(
        "缺少列 {column}，表头为 {found}",
        "column {column} is missing; the header is {found}",
        "补齐该列（可为空值）后重新导出",
        "add the column (it may be blank) and export again",
    ),
    "columns.duplicate": Message(
        "列 {found} 重复", "column {found} is there more than once", "删除重复的列", "remove the repeated column"
    ),
    "rows.count": Message(
        "行数不符：文件 {found} 行，清单 {expected} 行",
        "the file has {found} rows, the manifest says {expected}",
        "核对导出是否完整，重新生成清单",
        "check that the export is complete and make the manifest again",
    ),
    "control.total": Message(
        "控制合计不符：文件合计 {found}，清单 {expected}",
        "the control total is {found}, the manifest says {expected}",
        "核对金额是否完整，重新生成清单",
        "check the amounts and make the manifest again",
    ),
}
