select
    {{ provenance() }},
    证书编号 as cert_no,
    person_key(身份号码) as person_key,
    所在单位 as org_code,
    发证日期 as issued_on,
    年检年度 as annual_check_year,
    有效期至 as valid_to
from {{ source('audit_office', '监督检查证') }}
