select
    {{ provenance() }},
    举报编号 as tip_id,
    {{ map_value('audit_office', '举报渠道') }} as channel,
    收到日期 as received_on,
    {{ map_value('audit_office', '基金') }} as fund_code,
    受理日期 as accepted_on,
    答复日期 as answered_on,
    {{ map_value('audit_office', '查处结果') }} as result,
    查实金额 as amount,
    奖励金额 as reward,
    奖励发放日期 as reward_paid_on,
    举报人姓名 as reporter_name
from {{ source('audit_office', '举报线索') }}
