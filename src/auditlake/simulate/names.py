"""Names nobody bears: made-up surnames, some with characters that only GB18030 or Unicode can carry."""

from __future__ import annotations

import numpy as np

_SURNAMES = np.array(
    ["仿", "拟", "虚", "样", "演", "测", "托", "设", "似", "幻", "摹", "试", "例", "像", "䶮", "㐂", "𠮷"]
)
_SHARES = np.array([10.0] * 14 + [1.0] * 3)
_FIRST = np.array(
    [
        "青",
        "明",
        "春",
        "海",
        "建",
        "玉",
        "秀",
        "文",
        "云",
        "金",
        "志",
        "晓",
        "国",
        "小",
        "永",
        "雪",
        "桂",
        "松",
        "梅",
        "兰",
        "春",
        "立",
        "新",
        "子",
        "远",
        "思",
    ]
)
_SECOND = np.array(
    [
        "山",
        "月",
        "江",
        "林",
        "华",
        "芳",
        "英",
        "平",
        "星",
        "河",
        "石",
        "泉",
        "田",
        "竹",
        "雨",
        "帆",
        "舟",
        "谷",
        "原",
        "峰",
        "湖",
        "晨",
        "岚",
        "䶮",
    ]
)
_TRADES = np.array(["纺织", "机械", "电子", "食品", "建材", "物流", "餐饮", "软件", "园林", "包装", "家具", "印刷"])


def person_names(rng: np.random.Generator, count: int) -> list[str]:
    """``count`` invented names of three characters."""
    surname = rng.choice(_SURNAMES, count, p=_SHARES / _SHARES.sum())
    first, second = rng.choice(_FIRST, count), rng.choice(_SECOND, count)
    return [a + b + c for a, b, c in zip(surname.tolist(), first.tolist(), second.tolist(), strict=True)]


def unit_names(rng: np.random.Generator, place: str, count: int) -> list[str]:
    """``count`` invented employers of a place, numbered so that no two are alike."""
    trades = rng.choice(_TRADES, count).tolist()
    return [f"{place}虚构{trade}第{i + 1}有限公司" for i, trade in enumerate(trades)]
