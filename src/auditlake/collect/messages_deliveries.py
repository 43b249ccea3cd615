"""Words for manifests, deliveries and sign-offs."""

from __future__ import annotations

from auditlake.collect.message import Message

DELIVERIES: dict[str, Message] = {
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
