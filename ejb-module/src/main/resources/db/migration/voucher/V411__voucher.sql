-- Who was to dispatch when the voucher was sent: the roles that answered by the packs then, between commas. Null where that
-- was not written down yet.
alter table voucher_call add column sent_to varchar(200);
