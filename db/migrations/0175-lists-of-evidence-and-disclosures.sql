-- The table of all disclosures of a unit is read by its index, the newest first. docs/decisions/0128.
create index on disclosures.disclosure_now (country, realm, sent_at desc, id desc);
