import { monitorEventLoopDelay } from 'node:perf_hooks';
import { generateCaseload } from '../../domains/caseload/public.ts';
import { accountOf, setStage } from '../../testing/people.ts';
import { contributionOf } from '../demo/contribution-of.ts';
import type { AsOwner } from './many-rows.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf, type Workshop } from './row.ts';
import { newPlaces } from './where.ts';

const petrasUnit = 41;

/** The study of one agency in PostgreSQL that has every row of so many cases: read from the database, counted and written out. */
export const agencyStudy: Section = {
  name: 'agency-study',
  run: (workshop) => studies(workshop, [10_000, 100_000, 1_000_000]),
};

async function studies(workshop: Workshop, sizes: readonly number[]): Promise<BenchRow[]> {
  const places = (await newPlaces(workshop)).filter(({ kind }) => kind === 'postgres');
  const rows: BenchRow[] = [];
  for (const place of places) {
    const stage = await setStage(await open(place));
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    let had = 0;
    for (const size of sizes) {
      workshop.say(`the study of one agency with ${size} cases, on PostgreSQL`);
      if (had === 0) await addCases(stage.store, size);
      else await addCopies(stage.store.asOwner, size / had - 1);
      had = size;
      await stage.store.asOwner('analyze study.contribution');
      const times: number[] = [];
      const waiting = monitorEventLoopDelay({ resolution: 10 });
      waiting.enable();
      for (let turn = 0; turn < 3; turn += 1) times.push(await timeOf(() => stage.ask(petra, 'study.own')));
      waiting.disable();
      const longest = Math.round(waiting.max / 1e6);
      const [found] = await stage.store.asOwner<{ n: number }>('select count(*)::int as n from study.contribution');
      const note = `${size.toLocaleString('sv-SE')} cases, ${found?.n.toLocaleString('sv-SE')} rows; command and answer without the network; others waited ${longest} ms at most`;
      rows.push(row('agency-study', 'the study of one agency', { database: 'postgres', ...spread(times), note }));
    }
    await stage.store.close();
  }
  return rows;
}

async function addCases({ asOwner, keys }: Opened, cases: number): Promise<void> {
  const lines: object[] = [];
  for (const one of generateCaseload({ cases, seed: 1 })) lines.push(contributionOf(one, petrasUnit, keys));
  await asOwner('select study.add_invented($1, $2::jsonb)', [petrasUnit, JSON.stringify(lines)]);
}

/**
 * So many more of each person who is there: each a person, a file and an offence of its own. What a row must be was checked
 * when it came first, and is not checked in its copies; indexes are made when all are there. Else this takes longer than all
 * the rest.
 */
async function addCopies(asOwner: AsOwner, copies: number): Promise<void> {
  const indexes = await asOwner<{ made: string }>(
    `select indexdef as made from pg_indexes where schemaname = 'study' and tablename = 'contribution'`,
  );
  await asOwner(`do $$ declare one record; begin
    for one in select conname from pg_constraint where conrelid = 'study.contribution'::regclass loop
      execute format('alter table study.contribution drop constraint %I', one.conname);
    end loop;
    for one in select indexname from pg_indexes where schemaname = 'study' and tablename = 'contribution' loop
      execute format('drop index study.%I', one.indexname);
    end loop; end $$`);
  const copied = `country, realm, unit_of_count, chain, stage, happened_on, exit, reason, obstacles, county, region, sector,
    letters, kind, noticed`;
  const of = (column: string) => `sha256(${column} || int4send(n))`;
  await asOwner(
    `insert into study.contribution (id, pseudonym, file_pseudonym, offence_pseudonym, ${copied})
     select gen_random_uuid(), ${of('pseudonym')}, ${of('file_pseudonym')}, ${of('offence_pseudonym')}, ${copied}
     from study.contribution cross join generate_series(1, $1::int) n`,
    [copies],
  );
  for (const { made } of indexes) await asOwner(made);
}
