import { tellAll } from '../../../testing/deeds/tell.ts';
import { accountOf, setStage } from '../../../testing/people.ts';
import { startWhole } from '../../proofs/world/whole-server.ts';
import { type AsOwner, columnsOf } from '../many-rows.ts';
import { NotHere } from '../not-here.ts';
import { open } from '../opened.ts';
import { type BenchRow, row, type Section, timeOf } from '../row.ts';
import { signInAs } from '../web-client.ts';
import { newPlaces } from '../where.ts';
import { lowestOf } from './lowest.ts';
import { counting } from './statements.ts';

const items = 5000;
const turns = 60;
const aim = 100;

/**
 * My work of a person who owes an answer to five thousand things of every kind that the deeds of the tests make: its first page and every
 * further one, over HTTP by a person who has signed in, with both walls.
 */
export const myWork: Section = {
  name: 'my-work',
  run: async (workshop) => {
    const cluster = await workshop.cluster();
    const place = (await newPlaces(workshop)).find(({ kind }) => kind === 'postgres');
    if (!cluster || !place?.databaseUrl) throw new NotHere('it is measured on PostgreSQL, and none was found');
    const opened = await open(place);
    let statements = 0;
    const stage = await setStage({
      ...opened,
      database: counting(opened.database, () => {
        statements += 1;
      }),
    });
    await tellAll(stage);
    const kinds = await addTasks(opened.asOwner);
    await cluster.run(place.databaseUrl, ['vacuum (analyze)']);
    const { server } = await startWhole(stage);
    try {
      const client = await signInAs(await server.listen({ port: 0, host: '127.0.0.1' }), 'karin');
      const pages: { bytes: number; statements: number; items: number }[] = [];
      let next: string | null = null;
      do {
        statements = 0;
        const body = await client.get(next === null ? '/api/work' : `/api/work?after=${encodeURIComponent(next)}`);
        const page = JSON.parse(body) as { items: readonly unknown[]; next: string | null };
        pages.push({ bytes: Buffer.byteLength(body), statements, items: page.items.length });
        next = page.next;
      } while (next !== null);
      const first = await lowestOf(turns, () => timeOf(() => client.get('/api/work')));
      client.close();
      const [begin] = pages;
      const note = `${kinds} kinds of tasks; ${pages.reduce((sum, page) => sum + page.items, 0)} items on ${pages.length} pages`;
      const figures = { database: 'postgres' as const };
      const rows: BenchRow[] = [
        row('my-work', 'the first page', { ...figures, ...first, budget: aim, note }),
        row('my-work', 'its answer', {
          ...figures,
          n: begin?.items ?? 0,
          bytes: begin?.bytes ?? 0,
          note: 'not compressed',
        }),
        row('my-work', 'its statements', { ...figures, n: 1, value: begin?.statements ?? 0, unit: 'statements' }),
        row('my-work', 'most statements of a further page', {
          ...figures,
          n: pages.length - 1,
          value: Math.max(...pages.slice(1).map((page) => page.statements)),
          unit: 'statements',
        }),
      ];
      return rows;
    } finally {
      await server.close();
      await opened.close();
    }
  },
};

/** Copies the task of each kind that is open, and the matters that they are about, into the file of the unit of Karin, who owes them. */
async function addTasks(asOwner: AsOwner): Promise<number> {
  const [file] = await asOwner<{ country: string; realm: string }>(
    "select country, id::text as realm from access.realm where owner_unit = 51 and kind = 'track' and track = 'protection'",
  );
  if (!file) throw new Error('The unit of Karin has no file.');
  const kinds = await asOwner<{ kind: string }>(
    'select kind from tasks.task_now where open group by kind order by kind',
  );
  const columns = (await columnsOf(asOwner, 'tasks.task_now')).filter((column) => column !== 'sort_at');
  const each = Math.ceil(items / kinds.length);
  const changed: Readonly<Record<string, string>> = {
    ...{ country: '$2', realm: '$3', owner: `${accountOf.karin}`, waits: 'false', answered_at: 'null' },
    id: 'gen_random_uuid()',
    stream: 'gen_random_uuid()',
    about: 'coalesce(c.id, t.about)',
    due_at: "timestamptz '2026-01-01' + (n * 7919 % 500) * interval '1 day'",
  };
  await asOwner('alter table tasks.task_now disable trigger user');
  await asOwner('alter table cases.case_now disable trigger user');
  const caseColumns = await columnsOf(asOwner, 'cases.case_now');
  const newCase: Readonly<Record<string, string>> = {
    country: '$1',
    realm: '$2',
    id: 'gen_random_uuid()',
    reference: "'K-COPY-' || n",
  };
  await asOwner(
    `insert into cases.case_now (${caseColumns.join(', ')}) select ${caseColumns.map((one) => newCase[one] ?? `t.${one}`).join(', ')}
     from (select * from cases.case_now limit 1) t cross join generate_series(1, ${items}) n`,
    [file.country, file.realm],
  );
  for (const { kind } of kinds) {
    await asOwner(
      `insert into tasks.task_now (${columns.join(', ')}) select ${columns.map((one) => changed[one] ?? `t.${one}`).join(', ')}
       from (select * from tasks.task_now where kind = $1 and open limit 1) t cross join generate_series(1, ${each}) n
       left join lateral (select c.id from cases.case_now c where t.about_kind = 'case' and c.reference = 'K-COPY-' || n) c on true`,
      [kind, file.country, file.realm],
    );
  }
  return kinds.length;
}
