-- Tips that nobody has opened stand first in their list, the soonest first, and are read in that order from an index.
create index on tips.envelope (country, realm, due_at, id) where danger_on is null and not opened;
