-- What the QR code of a device's label says: nobody guesses it, and a new one makes the old label void. Rows that
-- come by SQL get theirs from the default.
alter table device add column label_token uuid not null default gen_random_uuid();
create unique index uq_device_label_token on device (label_token);
