-- A programme has an end, a currency of its own, levels of results and every value that was filled in. What its acts of the first version say is
-- here as they are folded now; values before the last one come back with its next act. The owner passes the wall for as long as this takes.
alter table programme.programme_now no force row level security;
update programme.programme_now p set folded = (p.folded - 'quarters') || jsonb_build_object(
  'ends', to_char((p.begins_on + make_interval(months => 3 * (p.folded ->> 'quarters')::int))::date - 1, 'YYYY-MM-DD'),
  'country', null,
  'currency', 'SEK',
  'described', p.folded -> 'opened',
  'ended', null,
  'partners', '[]'::jsonb,
  'goals', (
    select coalesce(jsonb_agg(goal || jsonb_build_object(
      'level', 'outcome', 'under', null, 'said', p.folded -> 'opened',
      'filled', case when goal -> 'filled' = 'null'::jsonb then '[]'::jsonb
        else jsonb_build_array((goal -> 'filled') - 'goal' || '{"on": null}'::jsonb) end) order by place), '[]'::jsonb)
    from jsonb_array_elements(p.folded -> 'goals') with ordinality one (goal, place)),
  'lines', (
    select coalesce(jsonb_agg(line || jsonb_build_object(
      'amount', 100 * (line ->> 'amount')::bigint, 'said', p.folded -> 'opened') order by place), '[]'::jsonb)
    from jsonb_array_elements(p.folded -> 'lines') with ordinality one (line, place)),
  'remains', (
    select coalesce(jsonb_agg(gone || jsonb_build_object('said', p.folded -> 'opened') order by place), '[]'::jsonb)
    from jsonb_array_elements(p.folded -> 'remains') with ordinality one (gone, place)))
where p.folded ? 'quarters';
alter table programme.programme_now force row level security;
