{{ from_below('enrolment_detail') }}
