-- What parts the customer's signature is under, in the words of that day: goods may be renamed. Null where it was not
-- written down yet.
alter table work_signature add column parts text;
