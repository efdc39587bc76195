import { enter } from '../../../domains/access/public.server.ts';
import { realmsToRead } from '../../../domains/access/public.ts';
import { listObstacleWork } from '../../../domains/cases/public.server.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { detectors } from '../../domains.ts';
import { type Opened, open } from '../opened.ts';
import { type BenchRow, percentile, row, type Section, spread, timeOf } from '../row.ts';
import { newPlaces } from '../where.ts';
import { workBetween, workedSoFar } from './processor-time.ts';

/** Half of them tasks, half of them obstacles, and of these every second for an act that the reader does not hold. */
const openItems = 5000;
const turns = { warmUp: 20, count: 200 };

/** My work of a person whose unit owes 5,000 answers: what every page asks for. */
export const myWork: Section = {
  name: 'my-work',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      const stage = await setStage(await open(place));
      const karin = await stage.signIn(accountOf.karin, 'support');
      await fill(stage);
      rows.push(...(await measured(stage, karin, workshop.say)));
      await stage.store.close();
    }
    return rows;
  },
};

/** Puts the same number of open things into each file of the unit, the oldest first, so that the first page is chosen among all of them. */
async function fill({ store: { asOwner } }: Stage<Opened>): Promise<void> {
  const inFile = `from access.realm r cross join generate_series(1, $1::int) n
    where r.owner_unit = 51 and r.kind = 'track' and r.track = 'protection'`;
  await asOwner(
    `insert into tasks.task_now (country, realm, id, stream, about_kind, about, kind, due_at, owner, waits, open, facts)
      select r.country, r.id, gen_random_uuid(), gen_random_uuid(), 'support', gen_random_uuid(), 'assistance.need',
        $2::timestamptz + (n % 400 - 200) * interval '1 hour', null, false, true, '{"alias": "Svalan", "need": "roof"}' ${inFile}`,
    [openItems / 2, testNow],
  );
  await asOwner(
    `insert into cases.obstacle_now (country, realm, id, stream, why, noticed, obstacle, about_kind, about, threatens_from, arises_at, removed_by, is_work, facts)
      select r.country, r.id, gen_random_uuid(), gen_random_uuid(), 'support.no-adviser', true, 'OB-B05', 'support', gen_random_uuid(),
        $2::timestamptz - interval '9 days', $2::timestamptz + (n % 400 - 200) * interval '1 hour',
        case when n % 2 = 0 then 'assistance.arrange' else 'evidence.reply' end, true, '{"alias": "Svalan"}' ${inFile}`,
    [openItems / 2, testNow],
  );
  await asOwner('analyze');
}

async function measured(stage: Stage<Opened>, person: Person, say: (line: string) => void): Promise<BenchRow[]> {
  const { kind: database, database: connected } = stage.store;
  const note = `${openItems} open items in one file`;
  const of = async (name: string, ask: () => Promise<unknown>, budget: number | null): Promise<BenchRow> => {
    const times: number[] = [];
    const worked: number[] = [];
    for (let turn = 0; turn < turns.warmUp + turns.count; turn++) {
      const before = await workedSoFar(stage.store);
      const time = await timeOf(ask);
      const work = workBetween(before, await workedSoFar(stage.store));
      if (turn < turns.warmUp) continue;
      times.push(time);
      if (work !== null) worked.push(work);
    }
    const figures = spread(times);
    say(
      `${database}, ${name}: p50 ${figures.p50Ms.toFixed(1)}, p95 ${figures.p95Ms.toFixed(1)} ms; work p95 ${percentile(worked, 0.95).toFixed(1)} ms`,
    );
    return row('my-work', name, { database, ...figures, budget, note });
  };
  const { answer } = await stage.ask(person, 'work.list');
  if (answer.items.length < 100 || answer.next === null) throw new Error('My work does not hold what was filled in.');
  return [
    await of('My work, the first page', () => stage.ask(person, 'work.list'), 100),
    await of('My work, the second page', () => stage.ask(person, 'work.list', {}, { after: answer.next }), 100),
    await of(
      'of it, what obstacles ask for',
      () =>
        connected.transaction('cape_read', async (tx) => {
          const who = await enter(tx, person.token, null);
          const writable = who ? realmsToRead(who, testNow) : [];
          return listObstacleWork(detectors)(
            tx,
            { writable, verbs: ['assistance.arrange'] },
            { after: null, limit: 101, now: testNow },
          );
        }),
      null,
    ),
  ];
}
