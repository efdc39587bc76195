import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { performCommand } from '../platform/http/run.ts';
import { isDemoLoaded, loadDemo } from './demo/load.ts';
import { accountOf, provisionWhole, type Stage, setStage } from './testing/people.ts';
import { openStore } from './testing/stores.ts';

type Told = { id: string; pseudonym: Buffer | null; stage: string; exit: string | null };

/** What the study of a house tells of people on the way to protection, from their own work. */
async function protectedIn(stage: Stage, account: string, capacity: string): Promise<Told[]> {
  const { token } = await stage.signIn(account, capacity);
  return stage.store.database.transaction('cape_app', async (tx) => {
    await sql`select access.enter(${token}, null, null)`.execute(tx);
    const { rows } = await sql<Told>`select id, pseudonym, stage, exit from study.own_rows()
      where unit_of_count = 'person' and kind = 'lived' and (chain is null or chain = 'protection')`.execute(tx);
    return rows;
  });
}

/** Each person that the rows tell of, besides those who were there before, as the stages and exits of their way. */
function peopleIn(rows: readonly Told[], before: readonly Told[]): string[] {
  const known = new Set(before.map(({ id }) => id));
  const told = new Map<string, Set<string>>();
  for (const { id, pseudonym, stage, exit } of rows) {
    if (known.has(id)) continue;
    const key = pseudonym?.toString('hex') ?? '';
    told.set(key, (told.get(key) ?? new Set()).add(exit ? `${stage} ${exit}` : stage));
  }
  return [...told.values()].map((said) => [...said].sort().join(', ')).sort();
}

it('a load that was interrupted goes on where it stopped, to the end, and everybody in the stories counts once', async () => {
  const stage = await setStage(await openStore('embedded', provisionWhole));
  const houses = [
    [accountOf.karin, 'support'],
    [accountOf.sara, 'support'],
    [accountOf.maja, 'administration'],
  ] as const;
  const toldNow = async () => {
    const told: Told[][] = [];
    for (const [account, capacity] of houses) told.push(await protectedIn(stage, account, capacity));
    return told;
  };
  try {
    const before = await toldNow();
    const interrupted = loadDemo(stage.around, stage.routes, (done) => {
      if (done === 60) throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await isDemoLoaded(stage.store.database)).toBe(false);
    const steps: number[] = [];
    await loadDemo(
      stage.around,
      stage.routes,
      () => undefined,
      async (around, command, asked) => {
        steps.push((asked.input as { act: { deviceSeq: number } }).act.deviceSeq);
        await performCommand(around, command, asked);
      },
    );
    expect(await isDemoLoaded(stage.store.database)).toBe(true);
    expect(steps[0]).toBe(60);
    const after = await toldNow();
    // Svalan, Lärkan and Sparven of the evening at Tre Måsar, and the honest no; then the board, and who decides.
    expect(after.map((rows, house) => peopleIn(rows, before[house] ?? []))).toEqual([
      [
        'identified, support, support completed, suspicion, time-to-think, time-to-think left-country',
        'identified, support, suspicion',
        'identified, support, suspicion',
        'suspicion unfounded',
      ],
      ['time-to-think, time-to-think left-country'],
      ['time-to-think'],
    ]);
  } finally {
    await stage.store.close();
  }
});
