import { sql } from 'kysely';
import { runCommand } from '../../../platform/http/run.ts';
import { accountOf, provisionWhole, type Stage, setStage } from '../../../testing/people.ts';
import { openStore } from '../../../testing/stores.ts';
import { isDemoLoaded, loadDemo } from '../../demo/load.ts';
import { toldIn } from './told.ts';

type CountedPerson = { id: string; pseudonym: Buffer | null; stage: string; exit: string | null };

/** What the study of an agency says of people on the way to protection, from their own work. */
async function protectedIn(stage: Stage, account: string, capacity: string): Promise<CountedPerson[]> {
  const { token } = await stage.signIn(account, capacity);
  return stage.store.database.transaction('cape_app', async (tx) => {
    await sql`select access.enter(${token}, null, null)`.execute(tx);
    const { rows } = await sql<CountedPerson>`select id, pseudonym, stage, exit from study.own_rows()
      where unit_of_count = 'person' and kind = 'lived' and (chain is null or chain = 'protection')`.execute(tx);
    return rows;
  });
}

/** Each person that the rows are about, besides those who were there before, as the stages and exits of their way. */
function peopleIn(rows: readonly CountedPerson[], before: readonly CountedPerson[]): string[] {
  const known = new Set(before.map(({ id }) => id));
  const told = new Map<string, Set<string>>();
  for (const { id, pseudonym, stage, exit } of rows) {
    if (known.has(id)) continue;
    const key = pseudonym?.toString('hex') ?? '';
    told.set(key, (told.get(key) ?? new Set()).add(exit ? `${stage} ${exit}` : stage));
  }
  return [...told.values()].map((said) => [...said].sort().join(', ')).sort();
}

/** Agencies that follow people on the way to protection. */
const agencies = [
  [accountOf.karin, 'support'],
  [accountOf.sara, 'support'],
  [accountOf.maja, 'administration'],
] as const;

/** After which step the load breaks off. */
export const brokenOffAt = 60;

/**
 * Loads the demo into an embedded database, breaks off, and goes on to the end, where each command is also answered. Gives
 * what is stored then, from which step it went on, and whom the agencies count.
 */
export async function loadInTwoGoes() {
  const stage = await setStage(await openStore('embedded', provisionWhole));
  const peopleNow = async () => {
    const told: CountedPerson[][] = [];
    for (const [account, capacity] of agencies) told.push(await protectedIn(stage, account, capacity));
    return told;
  };
  try {
    const before = await peopleNow();
    const brokenOff = await loadDemo(stage.runtime, stage.routes, (done) => {
      if (done === brokenOffAt) throw new Error('broken off');
    }).then(
      () => false,
      () => true,
    );
    const wasWhole = await isDemoLoaded(stage.store.database);
    const steps: number[] = [];
    await loadDemo(
      stage.runtime,
      stage.routes,
      () => undefined,
      async (runtime, command, asked) => {
        steps.push((asked.input as { act: { deviceSeq: number } }).act.deviceSeq);
        await runCommand(runtime, command, asked);
      },
    );
    const after = await peopleNow();
    return {
      brokenOff: brokenOff && !wasWhole,
      isWhole: await isDemoLoaded(stage.store.database),
      wentOnAt: steps[0],
      people: after.map((rows, agency) => peopleIn(rows, before[agency] ?? [])),
      told: await toldIn(stage.store),
    };
  } finally {
    await stage.store.close();
  }
}
