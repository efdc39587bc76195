-- Who read a file first is who stands first when its acts are folded, also when the other reading came before. Until now the row kept
-- whoever had come first. The owner passes the wall here for as long as this takes.
alter table study.review_now no force row level security;
update study.review_now set first_reader = (folded -> 'readings' -> 0 ->> 'reader')::bigint
  where first_reader is distinct from (folded -> 'readings' -> 0 ->> 'reader')::bigint;
alter table study.review_now force row level security;
