-- What stood on the sheet that the customer was shown when he signed: SHA-256 of it. Null where that was not asked for yet.
alter table work_signature add column sheet_sha256 varchar(64);
