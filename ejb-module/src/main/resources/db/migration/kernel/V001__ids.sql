-- One id space for all tables: an id met in a log or a link names one row only.
create sequence weibao_id start with 1000 increment by 200;
