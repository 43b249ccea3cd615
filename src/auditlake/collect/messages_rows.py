"""Words for cells, keys and tables."""

from __future__ import annotations

from auditlake.collect.message import NEXT_EN, NEXT_ZH, Message

ROWS: dict[str, Message] = {
    "key.duplicate": Message(
        "主键重复：{found}，{expected}",
        "duplicate key {found}; {expected}",
        "删除重复记录，" + NEXT_ZH,
        "remove the repeated record, then " + NEXT_EN,
    ),
    "key.duplicate_across": Message(
        "主键与其他文件或以前的报送重复：{found}，{expected}",
        "key {found} is in another file or an earlier submission; {expected}",
        "不得重复报送前期记录；" + NEXT_ZH,
        "do not send earlier records again; " + NEXT_EN,
    ),
    "cell.required": Message(
        "必填项为空", "a required cell is blank", "补填后" + NEXT_ZH, "fill it in, then " + NEXT_EN
    ),
    "cell.type": Message("格式不符：{found}，应为 {expected}", "{found} is not {expected}", NEXT_ZH, NEXT_EN),
    "cell.length": Message("内容过长：{found}，应{expected}", "{found} is too long: {expected}", NEXT_ZH, NEXT_EN),
    "cell.citizen_id": Message(
        "公民身份号码错误：{found}，应为 {expected}",
        "{found} is not {expected}",
        "核对身份证件，" + NEXT_ZH,
        "check the identity card, then " + NEXT_EN,
    ),
    "cell.credit_code": Message(
        "统一社会信用代码错误：{found}，应为 {expected}",
        "{found} is not {expected}",
        "核对登记证照，" + NEXT_ZH,
        "check the registration, then " + NEXT_EN,
    ),
    "cell.division": Message(
        "行政区划代码错误：{found}，应为 {expected}", "{found} is not {expected}", NEXT_ZH, NEXT_EN
    ),
    "cell.digits": Message(
        "数字已丢失位数：{found}，应为 {expected}",
        "digits of the number are lost: {found}; expected {expected}",
        "在原系统按文本格式重新导出，不要用 Excel 打开后另存；" + NEXT_ZH,
        "export it again as text, without saving it in a spreadsheet, then " + NEXT_EN,
    ),
    "cell.formula": Message(
        "公式没有算出的值",
        "a formula without a calculated value",
        "把公式粘贴为数值，" + NEXT_ZH,
        "paste the formula as a value, then " + NEXT_EN,
    ),
    "cell.error": Message(
        "单元格是错误值 {found}",
        "the cell holds the error {found}",
        NEXT_ZH,
        NEXT_EN,
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
        "补报该表：" + NEXT_ZH,
        "add the table and send the next revision",
    ),
    "table.vanished": Message(
        "上期在册且未申报终止的对象，本期有 {found} 不再出现，允许 {expected}",
        "{found} of the entities that were there before, with no end declared, are gone; allowed are {expected}",
        "核对本期是否为完整快照；确已终止的请填报终止日期或状态，漏报的" + NEXT_ZH,
        "check that the table is whole; declare the end of what ended; if rows were left out " + NEXT_EN,
    ),
    "table.opening": Message(
        "{found} 个余额的期初数与上次报送的期末数不符",
        "{found} of the balances do not begin with the amount they ended with in the submission before",
        "核对期初余额；属调账的请在疑点下发时说明，填错的" + NEXT_ZH,
        "check the opening balances; explain adjustments when asked; if they are wrong " + NEXT_EN,
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
}
