{{ from_below('enrolment') }}
