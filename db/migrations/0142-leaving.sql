-- An agency that leaves takes everything that is its own with it, and comes into another installation. docs/decisions/0119 says why so.

-- The files of one agency, for the owner of the database who writes them out: those of its units, and the workspaces in which they are. What only one
-- person sees (answers of a course or of a survey) is not the agency's. Nothing, unless the transaction has said which agency it is about.
create function access.leaving() returns smallint language sql stable set search_path = pg_catalog as $$
  select nullif(current_setting('cape.leaving', true), '')::smallint
$$;
revoke execute on function access.leaving() from public;
create function access.leaving_realms() returns setof bigint language sql stable rows 100 set search_path = pg_catalog as $$
  select r.id from access.realm r join access.unit u on u.id = r.owner_unit where u.agency = access.leaving() and r.kind <> 'room'
    and not exists (select 1 from competence.learner l where l.realm = r.id) and not exists (select 1 from study.respondent s where s.realm = r.id)
  union
  select r.id from access.realm r join access.member m on m.country = r.country and m.realm = r.id
    join access.unit u on u.id = m.unit where u.agency = access.leaving() and r.kind = 'room'
$$;
revoke execute on function access.leaving_realms() from public;

-- A role that writes nothing, and sees the files of that agency and of no other, whatever it asks for. No one logs in as it: the owner takes it on while
-- the folder is written. In a workspace of several agencies each act is of the agency whose unit did it.
grant usage on schema access, acts, keys, audit, attachments, inspections, disclosures, competence, study, tips, cape to cape_leave;
grant execute on function access.leaving(), access.leaving_realms() to cape_leave;
do $$ declare of text; begin
  foreach of in array array['acts.receipt', 'attachments.attachment_now', 'attachments.piece', 'inspections.medium_now', 'inspections.medium_piece',
    'access.device_medium_now', 'access.device_piece', 'disclosures.letter', 'competence.contribution', 'study.contribution', 'study.same_person',
    'study.survey_count', 'study.estimate_piece', 'tips.envelope', 'tips.message'] loop
    execute format('grant select on %s to cape_leave', of);
    execute format('create policy leave on %s for select to cape_leave using (realm in (select access.leaving_realms()))', of);
  end loop;
  foreach of in array array['access.agency', 'access.unit', 'access.account', 'access.capacity_grant', 'access.role_grant', 'access.absence', 'access.spoken',
    'access.realm', 'access.member', 'access.contact_point', 'access.retention_version', 'access.device', 'access.device_act', 'access.instance',
    'competence.learner', 'study.respondent', 'disclosures.undelivered', 'tips.desk', 'audit.entry', 'audit.leaf', 'audit.batch', 'cape.migration'] loop
    execute format('grant select on %s to cape_leave', of);
  end loop;
end $$;
grant select on acts.act, acts.apart, keys.key_of, keys.wrapped to cape_leave;
create policy leave on acts.act for select to cape_leave
  using (realm in (select access.leaving_realms()) and owner_unit in (select u.id from access.unit u where u.agency = access.leaving()));
create policy leave on keys.wrapped for select to cape_leave using (realm in (select access.leaving_realms()) and agency = access.leaving());
create policy leave on keys.key_of for select to cape_leave using (realm in (select access.leaving_realms()) and agency = access.leaving());
create policy leave on acts.apart for select to cape_leave
  using (realm in (select access.leaving_realms()) and exists (select 1 from keys.key_of k where k.country = apart.country and k.realm = apart.realm and k.holder = apart.holder));

-- The log that an agency had where it came from: line by line as the folder had it, so that it is taken further and can be checked. It is no part of the
-- log of this installation, which begins with what was taken in.
create table audit.archive (
  log smallint not null references access.agency,
  part int not null check (part > 0),
  file text not null check (file ~ '^[a-z-]+\.jsonl?$'),
  line int not null check (line > 0),
  text text not null,
  primary key (log, part, file, line)
);
grant select on audit.archive to cape_leave;
