-- Search by the end of a number, room or phone: whoever looks for 000042 or 1202 types no more than that.
-- Reversed, an ending is a beginning, which a plain index finds; trigrams would slow each registration down.
create index ix_service_request_number_end on service_request (reverse(number) text_pattern_ops);
create index ix_service_request_room_end on service_request (reverse(room_label) text_pattern_ops) where room_label is not null;
create index ix_service_request_owner on service_request (owner_name text_pattern_ops) where owner_name is not null;
create index ix_service_request_phone_end on service_request (reverse(translate(owner_phone, ' -()+', '')) text_pattern_ops) where owner_phone is not null;
create index ix_service_request_register on service_request (register_number text_pattern_ops) where register_number is not null;
create index ix_fault_record_number_end on fault_record (reverse(number) text_pattern_ops);
