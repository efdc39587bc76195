-- What was begun by mistake and withdrawn stays as its acts say it, and is in no list: docs/decisions/0138. What is listed in pages is read by an
-- index that knows which stands.

alter table assistance.support_now add column withdrawn boolean not null default false;
alter table assistance.period_now add column withdrawn boolean not null default false;

alter table programme.visit_now add column withdrawn boolean not null default false;
drop index programme.visit_now_country_realm_begins_on_id_idx;
create index on programme.visit_now (country, realm, begins_on desc, id) where not withdrawn;

alter table exchange.claim_now add column withdrawn boolean not null default false;
drop index exchange.claim_now_country_realm_begun_at_id_idx;
create index on exchange.claim_now (country, realm, begun_at desc, id desc) where not withdrawn;
