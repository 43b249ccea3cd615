{# Generated from standard/dialects/audit_office/value_map.csv; change that. #}
{% macro value_map_audit_office() %}{{ return({
    "基金": {
        "企业职工基本养老保险": "110",
        "机关事业单位养老保险": "120",
        "城乡居民基本养老保险": "170",
        "失业保险": "210",
        "职工基本医疗保险": "310",
        "城乡居民基本医疗保险": "390",
        "工伤保险": "410",
        "生育保险": "510"
    },
    "对象类型": {
        "经办机构": "agency",
        "基金": "fund",
        "项目": "project",
        "定点与服务机构": "institution"
    },
    "管理层级": {
        "国家级": "nation",
        "省级": "province",
        "市级": "city",
        "县级": "county",
        "乡镇级": "town"
    },
    "项目类型": {
        "专项审计": "special",
        "跟踪审计": "tracking",
        "预算执行审计": "budget_execution",
        "决算审计": "final_accounts",
        "经济责任审计": "responsibility",
        "新领域审计": "new_field"
    },
    "组织层级": {
        "全国统一组织": "nation",
        "区域联合": "region",
        "全省统一组织": "province",
        "市级组织": "city",
        "县级组织": "county"
    },
    "项目状态": {
        "已立项": "planned",
        "审前调查": "preparing",
        "现场实施": "fieldwork",
        "报告阶段": "reporting",
        "已归档": "closed",
        "已撤销": "cancelled"
    },
    "覆盖环节": {
        "筹集": "collection",
        "分配": "allocation",
        "使用": "use",
        "管理": "management",
        "投资": "investment"
    },
    "模型状态": {
        "草稿": "draft",
        "试运行": "pilot",
        "已发布": "released",
        "已停用": "retired"
    },
    "方法类别": {
        "关联比对": "COR",
        "多维分析": "MD",
        "聚类分类": "CLU",
        "趋势分析": "TRD",
        "勾稽复算": "REC",
        "过程控制": "CTL"
    },
    "应用阶段": {
        "审前": "pre",
        "审中": "in",
        "审后": "post"
    },
    "运行结果": {
        "完成": "completed",
        "部分完成": "partial",
        "失败": "failed",
        "结果未采用": "rejected"
    },
    "疑点状态": {
        "待核实": "open",
        "已下发": "sent",
        "属实": "confirmed",
        "不属实": "rejected",
        "已说明": "explained",
        "已办结": "closed"
    },
    "核实结果": {
        "属实": "confirmed",
        "部分属实": "partly",
        "不属实": "rejected"
    },
    "发现来源": {
        "自查": "self",
        "互查": "mutual",
        "上级检查": "upper",
        "审计检查": "audit"
    },
    "责任层面": {
        "决策层面": "decision",
        "执行层面": "execution"
    },
    "问题性质": {
        "挤占挪用": "diverted",
        "骗取套取": "fraud",
        "超范围超标准支付": "overpaid",
        "应享未享": "underpaid",
        "少征漏征": "under_collected",
        "滞留欠拨": "retained",
        "资金闲置": "idle",
        "核算不规范": "accounting",
        "程序不合规": "procedure",
        "数据不实": "data",
        "其他": "other"
    },
    "问题成因": {
        "体制": "system",
        "机制": "mechanism",
        "制度": "institution"
    },
    "问题状态": {
        "未整改": "open",
        "整改中": "in_progress",
        "已整改": "rectified",
        "已销号": "closed"
    },
    "整改方式": {
        "全面整改": "full",
        "专项整改": "special",
        "重点督办": "supervised"
    },
    "整改措施": {
        "追回": "recover",
        "退还": "refund",
        "归还原渠道": "return",
        "完善制度": "institution",
        "问责": "accountability",
        "移送": "transfer"
    },
    "移送去向": {
        "纪检监察机关": "discipline",
        "公安机关": "police",
        "司法机关": "justice",
        "主管部门": "department"
    },
    "移送结果": {
        "办理中": "pending",
        "已立案": "filed",
        "不予立案": "not_filed",
        "已处理处分": "punished",
        "退回": "returned"
    },
    "问责情况": {
        "未问责": "none",
        "约谈提醒": "talk",
        "党纪政务处分": "discipline",
        "移送司法": "criminal"
    },
    "报告类型": {
        "半年报告": "half_year",
        "年度报告": "annual",
        "月度进展报告": "monthly",
        "专项治理报告": "special"
    },
    "抽查层级": {
        "部级": "ministry",
        "省级": "province",
        "市级": "city"
    },
    "抽查阶段": {
        "部署": "planned",
        "自查": "self_check",
        "抽查": "sampling",
        "整改": "rectifying",
        "总结": "summary"
    },
    "列入原因": {
        "骗取基金": "fraud",
        "提供虚假材料": "false_documents",
        "恶意欠费": "arrears",
        "串通投标": "collusion",
        "拒不退回": "no_return"
    },
    "举报渠道": {
        "电话热线": "hotline",
        "来信": "letter",
        "来访": "visit",
        "网络平台": "online",
        "转办交办": "referred"
    },
    "查处结果": {
        "属实": "substantiated",
        "部分属实": "partly",
        "不属实": "unsubstantiated",
        "不予受理": "out_of_scope"
    },
    "披露内容": {
        "基金运行情况": "fund",
        "审计结果": "audit",
        "整改结果": "rectification"
    },
    "共享内容": {
        "审计报告": "report",
        "综合报告": "summary",
        "审计发现": "finding",
        "疑点": "doubt",
        "审计模型": "model",
        "移送线索": "lead"
    },
    "密级": {
        "公开": "public",
        "内部": "internal",
        "秘密": "secret",
        "机密": "confidential"
    }
}) }}{% endmacro %}
