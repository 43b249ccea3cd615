-- The printed number is the citizen id, category and level: the id part becomes the pseudonym.
select
    {{ provenance() }},
    person_key(substr(CJRZH, 1, 18)) || substr(CJRZH, 19) as cert_no,
    person_key(SFZH) as person_key,
    {{ map_value('civil_affairs', 'CJLB') }} as category,
    {{ map_value('civil_affairs', 'CJDJ') }} as level,
    FZRQ as issue_date,
    YXQZ as valid_to,
    ZXRQ as cancel_date,
    PDYY as appraisal_hospital,
    PDYS as physician_id
from {{ source('civil_affairs', 'CJRZ') }}
