-- Emergencies are few, and looked for; routine requests do not pay for the index.
create index ix_service_request_emergency on service_request (received_at desc, id desc)
  where urgency = 'EMERGENCY';
