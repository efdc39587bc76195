-- A hand-over can be declined, asked back on, withdrawn and sent elsewhere, and lapses when nobody answers it.

alter table suspicions.suspicion_now drop constraint suspicion_now_status_check;
alter table suspicions.suspicion_now add constraint suspicion_now_status_check check (status in
  ('handed-over', 'asked', 'sent-on', 'unanswered', 'acknowledged', 'declined', 'withdrawn', 'closed'));

-- When it lapsed here because nobody had answered it; it can still be taken.
alter table suspicions.suspicion_now add column lapsed_at timestamptz;
-- What the clock asks: of one unit, what nobody has answered and what has not lapsed.
create index on suspicions.suspicion_now (country, realm, begun_at) where status = 'unanswered' and lapsed_at is null;

-- What the agency that has a letter said of it besides: declined, not answered in its term, finished.
alter table disclosures.disclosure_now
  add column declined_at timestamptz,
  add column lapsed_at timestamptz,
  add column closed_at timestamptz;

-- How long a unit itself gives for an answer: its own term, since no law of its country that is entered here gives one.
create table suspicions.term_now (
  country char(2) not null,
  realm bigint not null,
  id uuid not null,
  set_at timestamptz not null,
  folded jsonb not null,
  primary key (country, realm, id)
);
create index on suspicions.term_now (country, realm, set_at desc, id desc);
select access.protect('suspicions.term_now', 'projection');

-- What is stored of a hand-over says what was answered to it.
insert into cape.refold_due (stream_kind) values ('suspicion') on conflict do nothing;
