-- How far each series of numbers has got. The row is locked until the document that got the number
-- is committed, so that a number is never given twice and none is left out.
create table number_series (
  series     varchar(60) not null,
  period     varchar(20) not null,
  last_count bigint      not null,
  constraint pk_number_series primary key (series, period),
  constraint ck_number_series_last_count check (last_count >= 1)
);
