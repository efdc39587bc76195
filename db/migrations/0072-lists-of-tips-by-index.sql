-- The lists of tips and of their keys are read in their order from an index, however many there are.
create index on tips.envelope (country, realm, due_at desc, id desc) where danger_on is null or opened;
create index on tips.key_now (country, realm, (coalesce(used_from, made_at)) desc, id desc) where not awaits;
create index on tips.key_now (country, realm, awaits desc, (coalesce(used_from, made_at)) desc, id desc);
