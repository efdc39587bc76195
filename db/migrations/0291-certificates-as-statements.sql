-- The certificates of an agency, for its training lead to give to another system for learning. The server puts a pseudonym in place of each holder before
-- anything leaves; the number of a certificate, by which its paper could be recognised, is not given.

create policy stated on competence.certificate_now for select to cape_study using (true);
grant select on competence.certificate_now to cape_study;

create function competence.agency_certificates() returns table (id uuid, owner text, course text, version int, issued_on text, valid_until text)
  language sql stable security definer set search_path = pg_catalog as $$
  select (c.folded ->> 'act')::uuid, c.owner::text, c.course, (c.folded ->> 'version')::int, c.folded ->> 'issuedOn', c.folded ->> 'validUntil'
  from access.unit u
  join access.realm r on r.owner_unit = u.id
  join competence.certificate_now c on c.country = r.country and c.realm = r.id
  where u.agency = (access.who()).agency
  order by c.folded ->> 'issuedOn', c.id
$$;
grant create on schema competence to cape_study;
alter function competence.agency_certificates() owner to cape_study;
revoke create on schema competence from cape_study;
revoke execute on function competence.agency_certificates() from public;
grant execute on function competence.agency_certificates() to cape_read;
