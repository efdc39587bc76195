-- A signal whose registering was undone at once stays as its acts say it, and is in no list. What is listed is read by an index that knows which are.

alter table signals.signal_now add column taken_back boolean not null default false;
drop index signals.signal_now_country_realm_registered_at_id_idx;
drop index signals.signal_now_country_realm_origin_status_registered_at_id_idx;
create index on signals.signal_now (country, realm, registered_at desc, id desc) where not taken_back;
create index on signals.signal_now (country, realm, origin, status, registered_at desc, id desc) where not taken_back;
