-- Words are also found by their consonants in another alphabet, and matters by two of their words together. What was stored before is put
-- into the index again by `cape migrate`, some hundred matters at a time. docs/decisions/0159 says why so.
insert into cape.search_due (stream_kind) select distinct a.stream_kind from acts.act a
  on conflict (stream_kind) do update set country = null, realm = null, stream = null;
