import { generateCaseload } from '../../domains/study/public.server.ts';
import { contributionOf } from '../demo/contribution-of.ts';
import { accountOf, setStage } from '../testing/people.ts';
import type { AsOwner } from './many-rows.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf, type Workshop } from './row.ts';
import { newPlaces } from './where.ts';

const petrasUnit = 41;

/** The study of one house in PostgreSQL that has every row of so many cases: read from the database, counted and written out. */
export const houseStudy: Section = {
  name: 'house-study',
  run: (workshop) => studies(workshop, workshop.long ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]),
};

async function studies(workshop: Workshop, sizes: readonly number[]): Promise<BenchRow[]> {
  const places = (await newPlaces(workshop)).filter(({ kind }) => kind === 'postgres');
  const rows: BenchRow[] = [];
  for (const place of places) {
    const stage = await setStage(await open(place));
    const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
    let had = 0;
    for (const size of sizes) {
      workshop.say(`the study of one house with ${size} cases, on PostgreSQL`);
      if (had === 0) await addCases(stage.store, size);
      else await addCopies(stage.store.asOwner, size / had - 1);
      had = size;
      await stage.store.asOwner('analyze study.contribution');
      const times: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) times.push(await timeOf(() => stage.ask(petra, 'study.own')));
      const [found] = await stage.store.asOwner<{ n: number }>('select count(*)::int as n from study.contribution');
      const note = `${size.toLocaleString('sv-SE')} cases, ${found?.n.toLocaleString('sv-SE')} rows; command and answer without the network`;
      rows.push(row('house-study', 'the study of one house', { database: 'postgres', ...spread(times), note }));
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
 * So many more of everybody who is there: each a person, a file and an offence of its own. What a row must be was checked
 * when it came first, and is not checked in its copies, which would take longer than all the rest.
 */
async function addCopies(asOwner: AsOwner, copies: number): Promise<void> {
  await asOwner(`do $$ declare one text; begin
    for one in select conname from pg_constraint where conrelid = 'study.contribution'::regclass and contype = 'c' loop
      execute format('alter table study.contribution drop constraint %I', one);
    end loop; end $$`);
  const of = (column: string) => `sha256(${column} || convert_to(n::text || ' of ' || $1::text, 'UTF8'))`;
  await asOwner(
    `insert into study.contribution
     select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'pseudonym', ${of('c.pseudonym')},
       'file_pseudonym', ${of('c.file_pseudonym')}, 'offence_pseudonym', ${of('c.offence_pseudonym')}))).*
     from study.contribution c cross join generate_series(1, $1::int) n`,
    [copies],
  );
}
