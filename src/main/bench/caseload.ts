import { generateCaseload } from '../../domains/caseload/public.ts';
import { aSignal } from '../../domains/signals/testing/builders.ts';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { caseDeeds } from '../../testing/deeds/cases.ts';
import { copyId } from '../../testing/deeds/deeds.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../testing/people.ts';
import { contributionsByUnit } from '../demo/contribution-of.ts';
import { addActs, addManyUnits, addSignals, addTables, type Copies } from './many-rows.ts';
import { type Opened, open } from './opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from './row.ts';
import { newPlaces } from './where.ts';

const sizes = [400, 10_000, 100_000] as const;
const karin = 51;
const turns = { warmUp: 10, count: 200 };
/** For what takes tens of milliseconds and more. */
const slowTurns = { warmUp: 2, count: 20 };

/** What a person waits for when an agency has so many cases: My work, a case, its timeline, and where cases drop out. */
export const caseload: Section = {
  name: 'caseload',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      const stage = await setStage(await open(place));
      const filled = await withCase(stage);
      await addManyUnits(stage.store.asOwner, 40);
      let from = 0;
      for (const size of sizes) {
        workshop.say(`${place.kind}, ${size} cases`);
        await fill(stage, { from, count: size - from, seenBy: karin, hiddenFrom: null });
        from = size;
        rows.push(...(await pagesAt(stage, filled, size, workshop.say)));
      }
      await stage.store.close();
    }
    return rows;
  },
};

type Filled = { readonly person: Person; readonly caseId: string };

/** One case with the acts of a working week, by an officer who is signed in; and one signal with its task, which the others copy. */
async function withCase(stage: Stage<Opened>): Promise<Filled> {
  const inspector = await stage.signIn(accountOf.ines, 'supervision');
  const signal = aSignal(inspector.envelope());
  await stage.ask(inspector, 'signal.register', {}, signal);
  const weighing = { interestInSharing: 'Påhittat skäl.', interestProtected: 'Påhittat skäl.' };
  const chosen = { toUnit: 21, facts: ['sector'], purpose: 'Påhittat ändamål.', ground: 'se.osl-10-15a', weighing };
  await stage.ask(inspector, 'signal.pass-on', { id: signal.signal }, { act: inspector.envelope(), ...chosen });
  const person = await stage.signIn(accountOf.karin, 'support');
  const caseId = uuidV7(testNow, randomBytes(16));
  const about = { sector: 'restaurant', workplaceName: 'Påhittade krogen', municipality: 'Vadsund' };
  const opening = { case: caseId, track: 'protection', about, basedOn: [], note: null };
  await stage.ask(person, 'case.open', {}, { act: person.envelope(), ...opening });
  for (let note = 0; note < 40; note++) {
    await stage.ask(
      person,
      'case.note',
      { id: caseId },
      { act: person.envelope(), note: `Påhittad anteckning ${note}` },
    );
  }
  return { person, caseId };
}

async function fill(stage: Stage<Opened>, copies: Copies): Promise<void> {
  const { asOwner, keys } = stage.store;
  await addSignals(asOwner, copies);
  await addActs(asOwner, copies);
  await addTables(asOwner, copies, [
    ...caseDeeds.tables.filter(({ table }) => table === 'cases.case_now'),
    {
      table: 'tasks.task_now',
      changed: {
        id: copyId('task'),
        stream: copyId('signal'),
        about: copyId('signal'),
        open: 'n % 3 > 0',
      },
    },
  ]);
  const caseload = generateCaseload({ cases: copies.count, seed: copies.from + 1 });
  for (const [unit, lines] of contributionsByUnit(caseload, keys)) {
    for (let at = 0; at < lines.length; at += 20_000) {
      const some = JSON.stringify(lines.slice(at, at + 20_000));
      await asOwner('select study.add_invented($1, $2::jsonb)', [unit, some]);
    }
  }
  await asOwner('analyze');
}

async function pagesAt(
  stage: Stage<Opened>,
  { person, caseId }: Filled,
  size: number,
  say: (line: string) => void,
): Promise<BenchRow[]> {
  const { kind: database } = stage.store;
  const measured = async (name: string, ask: () => Promise<unknown>, { warmUp, count } = turns): Promise<BenchRow> => {
    const times: number[] = [];
    for (let turn = 0; turn < warmUp + count; turn++) {
      const time = await timeOf(ask);
      if (turn >= warmUp) times.push(time);
    }
    say(`${name}: ${spread(times).p50Ms.toFixed(1)} ms`); // the section's table comes at its end, which is far
    return row('caseload', name, { database, ...spread(times), note: `${size.toLocaleString('sv-SE')} cases` });
  };
  const petra = await stage.signIn(accountOf.petra, 'criminal-investigation');
  return [
    await measured('My work', () => stage.ask(person, 'work.list')),
    await measured('a case', () => stage.ask(person, 'case.read', { id: caseId })),
    await measured('its timeline', () => stage.ask(person, 'case.timeline', { id: caseId })),
    await measured('the list of cases', () => stage.ask(person, 'case.list')),
    await measured('the study of the own agency', () => stage.ask(petra, 'study.own'), slowTurns),
    await measured('the national study', () => stage.ask(petra, 'study.national'), slowTurns),
  ];
}
