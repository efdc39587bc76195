-- The rows of the house of whoever asks, for its study: what has happened to many stands once, and `lines` holds each of
-- them. A line is the first twelve bytes of the pseudonyms of the person, the file and the offence (zeros for none), and the
-- day as days since 1970-01-01 (-2147483648 where it is not known); where obstacles were recorded or noticed, then the length
-- of their codes in two bytes, and the codes: recorded, an upright line, noticed. A million cases are counted in this way in
-- seconds; row by row their texts alone take minutes. Of twelve bytes of a keyed hash, two of a million are equal once in 10^17.
create function study.own_steps() returns table (unit_of_count text, chain text, stage text, exit text, reason text, county text,
    region text, sector text, kind text, tells_noticed boolean, has_obstacles boolean, has_noticed boolean, has_person boolean,
    has_file boolean, has_offence boolean, lines bytea)
  language plpgsql stable security definer set search_path = pg_catalog
  -- Every row of a realm is wanted, and of few kinds; PostgreSQL cannot know either. Without these it fetches rows in the order
  -- of their random ids, compares everybody with all who have two names, and sorts every row by all of its texts.
  set enable_indexscan = off set enable_mergejoin = off set enable_sort = off set work_mem = '256MB' as $$
declare
  c access.context := access.who();
  nobody constant bytea := '\x000000000000000000000000';
begin
  return query select o.unit_of_count, o.chain, o.stage, o.exit, o.reason, o.county, o.region, o.sector, o.kind,
      o.noticed is not null, cardinality(o.obstacles) > 0, coalesce(cardinality(o.noticed), 0) > 0,
      o.person is not null, o.file_pseudonym is not null, o.offence_pseudonym is not null,
      string_agg(coalesce(substr(o.person, 1, 12), nobody) || coalesce(substr(o.file_pseudonym, 1, 12), nobody)
        || coalesce(substr(o.offence_pseudonym, 1, 12), nobody)
        || int4send(case when isfinite(o.happened_on) then o.happened_on - date '1970-01-01' else (-2147483648)::int end)
        || case when cardinality(o.obstacles) > 0 or cardinality(o.noticed) > 0
             then int2send(length(o.codes)::int2) || convert_to(o.codes, 'UTF8') else ''::bytea end, ''::bytea)
    from (
      select x.*, coalesce(s.person, x.pseudonym) as person,
        array_to_string(x.obstacles, ' ') || '|' || coalesce(array_to_string(x.noticed, ' '), '') as codes
      from access.unit u
      join access.realm r on r.owner_unit = u.id and r.kind = 'study'
      join study.contribution x on x.country = r.country and x.realm = r.id
      left join study.same_person s on s.country = x.country and s.realm = x.realm and s.pseudonym = x.pseudonym
      where u.agency = c.agency
    ) o
    group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15;
end $$;
grant create on schema study to cape_study;
alter function study.own_steps() owner to cape_study;
revoke create on schema study from cape_study;
revoke execute on function study.own_steps() from public;
grant execute on function study.own_steps() to cape_app, cape_read;
