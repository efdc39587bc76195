-- When the second of two people had read: how far the readers of a unit agree is told in the order in which readings were
-- completed, so that a figure moves only by whole batches. Text, for a moment of the time zone is not immutable; every
-- instant is written alike, in UTC, so that its letters sort as it does.

alter table identification.screening_now drop column read_twice;
alter table identification.screening_now
  add column second_read_at text collate "C" generated always as (folded #>> '{readings,1,at}') stored;
create index on identification.screening_now (country, realm, second_read_at desc, id desc)
  where second_read_at is not null;
