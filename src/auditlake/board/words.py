"""What the board says, in Chinese and English; states with a colour (CSS class) and a symbol."""

from __future__ import annotations

from typing import NamedTuple

LANGUAGES = ("zh", "en")


class State(NamedTuple):
    """``symbol`` says the same as the colour, for who sees none. States come with the most urgent first."""

    symbol: str
    zh: str
    en: str


STATES = {
    "overdue": State("‼", "逾期未报", "missing, overdue"),
    "refused": State("✕", "退回重报", "refused at the door"),
    "returned": State("↩", "市级退回", "returned by the city"),
    "unsigned": State("✎", "待市级签批", "waits for the city"),
    "waiting": State("·", "未报，未到期", "missing, not yet due"),
    "supplementary": State("+", "截止后补报", "came after the deadline"),
    "late": State("△", "迟报", "accepted, late"),
    "warned": State("!", "受理，有提示", "accepted with warnings"),
    "signed": State("✔", "受理，已签批", "accepted, signed by the city"),
    "accepted": State("✓", "受理", "accepted"),
}
#: states in which nothing counts yet
LACKING = ("overdue", "refused", "returned", "unsigned", "waiting")

WORDS = {
    "title": ("报送看板", "Submission board"),
    "hub": ("汇集点", "Hub"),
    "all_hubs": ("全部", "all"),
    "until": ("至", "up to"),
    "periods": ("期数", "periods"),
    "show": ("显示", "Show"),
    "only": ("只看未齐", "only what lacks"),
    "open_all": ("全部展开", "open all"),
    "close_all": ("全部收起", "close all"),
    "legend": ("图例", "Legend"),
    "place": ("地区与单位", "Division and org"),
    "due": ("截止", "due"),
    "days_left": ("还有 {n} 个工作日", "{n} working days left"),
    "due_today": ("今日截止", "due today"),
    "closed": ("已截止", "past"),
    "in": ("{n}/{of} 已受理", "{n} of {of} in"),
    "empty": ("尚无报送。", "No submission yet."),
    "as_of": ("数据截至", "as of"),
    "receipt": ("回执", "Receipt"),
    "card": ("报送成绩单", "Report card"),
    "back": ("返回看板", "Back to the board"),
    "org": ("单位", "Org"),
    "period": ("所属期", "Period"),
    "state": ("状态", "State"),
    "submission": ("报送", "Submission"),
    "outcome": ("结果", "Outcome"),
    "accepted": ("受理", "accepted"),
    "refused": ("退回", "refused"),
    "noted": ("记录", "noted"),
    "received": ("接收时间", "Received"),
    "late": ("迟报", "Late"),
    "days_late": ("{n} 天（{w} 个工作日）", "{n} d ({w} working d)"),
    "in_time": ("按时", "in time"),
    "tables": ("各表", "Tables"),
    "table": ("表", "Table"),
    "file": ("文件", "File"),
    "declared": ("申报行数", "Declared"),
    "loaded": ("入库行数", "Loaded"),
    "rejected": ("拒收行数", "Rejected"),
    "control": ("控制数（申报 / 入库）", "Control total (declared / loaded)"),
    "vanished": ("消失的对象", "Vanished"),
    "opening": ("期初不符", "Openings that differ"),
    "missing_tables": ("缺表", "Tables missing"),
    "problems": ("问题", "Problems"),
    "no_problems": ("没有发现问题。", "No problem was found."),
    "listed": ("共 {n} 处，列出 {shown} 处", "{n} in all, {shown} listed"),
    "rule": ("规则", "Rule"),
    "row": ("行", "Row"),
    "column": ("列", "Column"),
    "found": ("发现", "Found"),
    "expected": ("应为", "Expected"),
    "message": ("说明", "What to do"),
    "owed": ("应报单位", "Owed"),
    "came": ("已受理", "In"),
    "refusals": ("退回次数", "Refused"),
    "late_orgs": ("迟报单位", "Late"),
    "most_late": ("最多迟报天数", "Most days late"),
    "revisions": ("更正次数", "Revisions"),
    "rows": ("行数", "Rows"),
    "rejected_share": ("拒收占比", "Rejected"),
    "complete": ("完整", "Complete"),
    "continuous": ("连续", "Continuous"),
    "on_time": ("及时", "On time"),
    "unknown": ("没有这份回执。", "There is no such receipt."),
    "altered": (
        "回执副本与台账记载不符，请运行 auditlake verify。",
        "The copy of the receipt is not the recorded one: run auditlake verify.",
    ),
    "login": ("请先登录 Airflow。", "Please log in to Airflow first."),
    "reason": ("退回原因", "Reason"),
}


def say(key: str, lang: str, **values: object) -> str:
    """A text in a language, with its values filled in."""
    return WORDS[key][LANGUAGES.index(lang)].format(**values)


def state_word(state: str, lang: str) -> str:
    """A state's name in a language."""
    return STATES[state].zh if lang == "zh" else STATES[state].en
