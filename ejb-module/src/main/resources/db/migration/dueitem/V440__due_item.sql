-- Whom an item is about: he is told himself, and only those who may know of it see it.
alter table due_item add column person_id bigint constraint fk_due_item_person references person;
