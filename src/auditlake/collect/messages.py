"""What to tell the clerk: one line per rule code, Chinese and English, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple

from auditlake.collect.problem import Problem


class Message(NamedTuple):
    """Templates with {found} and {expected}."""

    zh: str
    en: str
    todo_zh: str
    todo_en: str


_NEXT_ZH = "更正后按下一修订号重新报送"
_NEXT_EN = "correct it and send the next revision"

MESSAGES: dict[str, Message] = {
    "manifest.missing": Message(
        "缺少清单文件 datapackage.json",
        "the manifest datapackage.json is missing",
        "所有数据文件上传完成后，最后上传 datapackage.json",
        "upload datapackage.json last, after all data files",
    ),
    "manifest.unreadable": Message(
        "清单无法读取：{found}，应为 {expected}",
        "the manifest cannot be read: found {found}, expected {expected}",
        "用报送工具重新生成清单后重报",
        "make the manifest again with the submission tool and send it",
    ),
    "manifest.org": Message(
        "机构或汇集点不符：清单为 {found}，应为 {expected}",
        "wrong org or hub: the manifest says {found}, expected {expected}",
        "核对机构编号，只能向本机构目录报送",
        "check the org id; deliver only to your own prefix",
    ),
    "manifest.period": Message(
        "所属期不符：清单为 {found}，应为 {expected}",
        "wrong period: the manifest says {found}, expected {expected}",
        "核对报送所属期",
        "check the period",
    ),
    "manifest.dialect": Message(
        "数据格式方言不符：{found}，应为 {expected}",
        "wrong dialect: found {found}, expected {expected}",
        "按本机构登记的方言导出数据",
        "export in the dialect registered for your org",
    ),
    "manifest.standard": Message(
        "标准版本不可用：{found}，可用版本为 {expected}",
        "not an open version of the standard: found {found}, open are {expected}",
        "按可用版本导出数据；版本差异见 auditlake standard diff",
        "export by an open version; `auditlake standard diff` tells what changed",
    ),
    "manifest.kind": Message(
        "报送类型不符：{found}，应为 {expected}",
        "wrong kind of submission: {found}, expected {expected}",
        "首次报送用 period，已受理后更正用 correction",
        "use period the first time, correction once one was accepted",
    ),
    "manifest.revision": Message(
        "修订号不符：{found}，应为 {expected}",
        "wrong revision: {found}, expected {expected}",
        "按回执中的最新修订号加一报送",
        "use the newest revision of your receipts plus one",
    ),
    "manifest.scope": Message(
        "更正范围不符：{found}，应为 {expected}",
        "wrong scope: {found}, expected {expected}",
        "只有更正（correction）可以用 tables 只替换所带的表，其余用 whole",
        "only a correction may replace just the tables it brings (tables); everything else is whole",
    ),
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
    "key.duplicate": Message(
        "主键重复：{found}，{expected}",
        "duplicate key {found}; {expected}",
        "删除重复记录，" + _NEXT_ZH,
        "remove the repeated record, then " + _NEXT_EN,
    ),
    "key.duplicate_across": Message(
        "主键与其他文件或以前的报送重复：{found}，{expected}",
        "key {found} is in another file or an earlier submission; {expected}",
        "不得重复报送前期记录；" + _NEXT_ZH,
        "do not send earlier records again; " + _NEXT_EN,
    ),
    "cell.required": Message(
        "必填项为空", "a required cell is blank", "补填后" + _NEXT_ZH, "fill it in, then " + _NEXT_EN
    ),
    "cell.type": Message("格式不符：{found}，应为 {expected}", "{found} is not {expected}", _NEXT_ZH, _NEXT_EN),
    "cell.length": Message("内容过长：{found}，应{expected}", "{found} is too long: {expected}", _NEXT_ZH, _NEXT_EN),
    "cell.citizen_id": Message(
        "公民身份号码错误：{found}，应为 {expected}",
        "{found} is not {expected}",
        "核对身份证件，" + _NEXT_ZH,
        "check the identity card, then " + _NEXT_EN,
    ),
    "cell.credit_code": Message(
        "统一社会信用代码错误：{found}，应为 {expected}",
        "{found} is not {expected}",
        "核对登记证照，" + _NEXT_ZH,
        "check the registration, then " + _NEXT_EN,
    ),
    "cell.division": Message(
        "行政区划代码错误：{found}，应为 {expected}", "{found} is not {expected}", _NEXT_ZH, _NEXT_EN
    ),
    "cell.digits": Message(
        "数字已丢失位数：{found}，应为 {expected}",
        "digits of the number are lost: {found}; expected {expected}",
        "在原系统按文本格式重新导出，不要用 Excel 打开后另存；" + _NEXT_ZH,
        "export it again as text, without saving it in a spreadsheet, then " + _NEXT_EN,
    ),
    "cell.formula": Message(
        "公式没有算出的值",
        "a formula without a calculated value",
        "把公式粘贴为数值，" + _NEXT_ZH,
        "paste the formula as a value, then " + _NEXT_EN,
    ),
    "cell.error": Message(
        "单元格是错误值 {found}",
        "the cell holds the error {found}",
        _NEXT_ZH,
        _NEXT_EN,
    ),
    "cell.unmapped": Message(
        "代码值 {found} 不在对照表中（已保留）",
        "the code {found} is not in the value map (it was kept)",
        "请告知该代码的含义，或改用规定代码",
        "tell us what this code means, or use a known one",
    ),
    "table.missing": Message(
        "应报送的表 {found} 未在本次报送中",
        "the table {found} is owed but not in this submission",
        "补报该表：" + _NEXT_ZH,
        "add the table and send the next revision",
    ),
    "table.vanished": Message(
        "上期在册且未申报终止的对象，本期有 {found} 不再出现，允许 {expected}",
        "{found} of the entities that were there before, with no end declared, are gone; allowed are {expected}",
        "核对本期是否为完整快照；确已终止的请填报终止日期或状态，漏报的" + _NEXT_ZH,
        "check that the table is whole; declare the end of what ended; if rows were left out " + _NEXT_EN,
    ),
    "table.opening": Message(
        "{found} 个余额的期初数与上次报送的期末数不符",
        "{found} of the balances do not begin with the amount they ended with in the submission before",
        "核对期初余额；属调账的请在疑点下发时说明，填错的" + _NEXT_ZH,
        "check the opening balances; explain adjustments when asked; if they are wrong " + _NEXT_EN,
    ),
    "period.gap": Message(
        "此前的所属期 {found} 尚未收到合格报送",
        "no acceptable submission of the earlier period {found} has arrived",
        "请补报该期数据；本期已照常核对",
        "send that period as well; this one was judged all the same",
    ),
    "table.bad_share": Message(
        "不合格行占比 {found}，超过允许的 {expected}，整个报送退回",
        "{found} of the rows are bad, more than the {expected} allowed: the whole submission is refused",
        "按错误清单逐项更正后重报",
        "correct what the error report lists and send it again",
    ),
    "signoff.not_city": Message(
        "{found} 没有下级报送单位，不能签批；可签批的有 {expected}",
        "{found} signs for nobody; those who sign are {expected}",
        "签批由市级机构对其下级报送办理",
        "a sign-off comes from a city, about what its own counties sent",
    ),
    "signoff.not_demanded": Message(
        "所属期 {found} 不要求市级签批（参数 {expected} 时才要求）",
        "no sign-off is demanded for {found} (it is where the parameter {expected})",
        "无需签批：下级报送齐备后自动上报",
        "nothing to do: the package goes up by itself when it is complete",
    ),
    "signoff.not_below": Message(
        "{found} 不是贵单位下级该期的报送；待签批的有 {expected}",
        "{found} is no submission of this period from below you; to be signed are {expected}",
        "只签批本市下级的报送，编号见 out/packages 中的清单",
        "sign only for your own counties; their submissions stand in out/packages",
    ),
    "signoff.outdated": Message(
        "{found} 已不是最新修订；现为 {expected}",
        "{found} is not the newest revision any more; that is {expected}",
        "查看 out/packages 中的最新清单，对最新修订重新签批",
        "look at the list in out/packages again and sign the newest revision",
    ),
    "signoff.decision": Message(
        "审核意见 {found} 不明，应为 {expected}",
        "the decision {found} is not {expected}",
        "填写 accept（同意）或 return（退回）后重报",
        "write accept or return and send it again",
    ),
    "signoff.reason": Message(
        "退回 {found} 未写明原因",
        "{found} is returned without a reason",
        "在 reason 列写明退回原因，下级据此更正",
        "give the reason in the column reason: the county corrects by it",
    ),
    "delivery.duplicate": Message(
        "与已收到的报送内容完全相同：{found}",
        "the same bytes were received before: {found}",
        "无需处理；如需更正请报送新内容",
        "nothing to do; to correct something send other content",
    ),
    "delivery.incomplete": Message(
        "上传未完成：{found}",
        "the upload is not complete: {found}",
        "继续上传缺少的文件，最后上传 datapackage.json",
        "upload what is missing, datapackage.json last",
    ),
    "delivery.place": Message(
        "文件不在报送目录中，未核对：{found}，目录应为 {expected}",
        "these files lie in no delivery folder and were not judged: {found}, expected {expected}",
        "按目录规则重新上传，最后上传 datapackage.json；原处的文件可以删除",
        "upload them to a folder of that form, datapackage.json last; what lies here may be deleted",
    ),
    "delivery.altered": Message(
        "取件后文件被改动，改动不生效：{found}",
        "changed after it was taken, the change has no effect: {found}",
        "如需更正，请报送修订版 {expected}",
        "to correct it, send revision {expected}",
    ),
}


def told(problem: Problem, org: str) -> dict[str, str]:
    """``message_zh``, ``message_en``, ``todo_zh``, ``todo_en``; names org, file, row and column where known.

    KeyError for a rule that has no message.
    """
    template = MESSAGES[problem.rule]
    shown = {"found": problem.found or "(空)", "column": problem.column}
    zh = {**shown, "expected": problem.expected}
    en = {**shown, "found": problem.found or "(blank)", "expected": problem.expected_en or problem.expected}
    row, column = problem.row, problem.column
    place_zh = [org, problem.file, f"第 {row} 行" if row else "", f"列 {column}" if column else ""]
    place_en = [org, problem.file, f"row {row}" if row else "", f"column {column}" if column else ""]
    return {
        "message_zh": " ".join(filter(None, place_zh)) + "：" + template.zh.format(**zh),
        "message_en": ", ".join(filter(None, place_en)) + ": " + template.en.format(**en),
        "todo_zh": template.todo_zh.format(**zh),
        "todo_en": template.todo_en.format(**en),
    }
