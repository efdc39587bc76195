-- Which screenings two people have read, the newest first: how far the readers of an office agree is told of these alone.

alter table identification.screening_now
  add column read_twice boolean not null generated always as (jsonb_array_length(folded -> 'readings') > 1) stored;
create index on identification.screening_now (country, realm, begun_at desc, id desc) where read_twice;
