import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { type Opened, open } from '../opened.ts';
import { type BenchRow, row, type Section, spread, timeOf } from '../row.ts';
import { newPlaces } from '../where.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const many = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
const day = (at: number): string => `${2025 + (at % 2)}-${String(1 + (at % 10)).padStart(2, '0')}-15`;
const count = (value: number) => ({ is: 'number', value, of: null, unit: 'count' });
/** What a programme of two years comes to: a cost each third day, a meeting a quarter. */
const [goals, lines, costs, risks, meetings, lessons] = [12, 12, 240, 20, 8, 20];

/** The final report of a programme of two years, in one press: from the database to the file. */
export const funderReport: Section = {
  name: 'funder-report',
  run: async (workshop) => {
    const rows: BenchRow[] = [];
    for (const place of await newPlaces(workshop)) {
      workshop.say(`the final report of a programme of two years, on ${place.kind}`);
      const stage = await setStage(await open(place));
      const nora = await stage.signIn(accountOf.nora, 'administration');
      const { id, acts } = await twoYears(stage, nora);
      for (const format of ['docx', 'pdf'] as const) {
        const fetched = () => stage.ask(nora, 'programme.report', { id }, { kind: 'final', format });
        const { answer } = await fetched();
        const times: number[] = [];
        for (let turn = 0; turn < 5; turn += 1) times.push(await timeOf(fetched));
        rows.push(
          row('funder-report', `final report as ${format}`, {
            ...spread(times),
            database: place.kind,
            bytes: answer.file ? Math.round(answer.file.base64.length * 0.75) : null,
            budget: 5000,
            note: `${acts} acts, ${costs} of them costs; command and file without the network`,
          }),
        );
      }
      await stage.store.close();
    }
    return rows;
  },
};

/** A programme with all that it has after two years. Everything in it is invented. */
async function twoYears(stage: Stage<Opened>, nora: Person): Promise<{ id: string; acts: number }> {
  const id = newId();
  let acts = 0;
  const send = async (verb: string, input: object): Promise<void> => {
    acts += 1;
    await stage.ask(nora, `programme.${verb}`, { id }, { act: nora.envelope(), ...input });
  };
  const about = { title: 'Provprogrammet', from: '2025-01-01', ends: '2026-12-31', country: 'SE', region: null };
  await stage.ask(
    nora,
    'programme.open',
    {},
    {
      ...{ act: nora.envelope(), programme: id, ...about, lead: 'Prov', funder: 'Prov', currency: 'SEK' },
      ...{ goals: [], lines: [], remains: [] },
    },
  );
  for (const at of many(goals)) {
    const goal = newId();
    const named = { level: 'output', under: null, name: `Provresultat ${at}`, indicator: 'Prov', how: null };
    await send('goal', { goal, ...named, source: 'by-hand', start: count(0), target: count(100) });
    for (const on of ['2025-06-30', '2025-12-31', '2026-06-30'])
      await send('fill', { goal, now: count(40 + at), state: 'partly', on, note: 'Provräkning ur en lista.' });
  }
  const budget = many(lines).map(() => newId());
  for (const line of budget) {
    await send('line', { line, name: `Provpost ${line.slice(-4)}`, kind: 'travel', goal: null, amount: 250_000_00 });
    await send('forecast', { line, remaining: 60_000_00, on: '2026-10-31', why: 'Provprognos.' });
  }
  for (const at of many(costs))
    await send('cost', {
      ...{ cost: newId(), line: budget[at % lines], on: day(at), what: `Provkostnad ${at}`, voucher: `V ${at}` },
      ...{ paid: 900_00, currency: 'EUR', receipts: [] },
      rate: { millionths: 11_120_000, on: day(at), source: 'Provbanken' },
    });
  for (const at of many(risks))
    await send('risk', {
      ...{ risk: newId(), what: `Provrisk ${at}`, likelihood: 'low', consequence: 'high', why: 'Prov.' },
      ...{ answer: 'Provåtgärd.', owner: null, reviewBy: null },
    });
  for (const at of many(meetings)) {
    const meeting = newId();
    await send('meeting', { meeting, on: day(at), place: null, present: 'Provordförande' });
    await send('minutes', { meeting, text: 'Prov. '.repeat(300) });
    await send('decision', { decision: newId(), meeting, what: 'Provbeslut', why: 'Prov', who: null, due: null });
  }
  for (const at of many(lessons))
    await send('lesson', {
      ...{ lesson: newId(), on: day(at), goal: null, what: `Prov ${at}`, why: 'Prov', instead: 'Prov' },
    });
  return { id, acts };
}
