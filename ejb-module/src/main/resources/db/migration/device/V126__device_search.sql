-- Search by the beginning or the end of a serial, whatever the case of its letters.
create index ix_device_serial_start on device (upper(serial) text_pattern_ops);
create index ix_device_serial_end on device (reverse(upper(serial)) text_pattern_ops);
