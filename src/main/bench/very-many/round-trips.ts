import { birds } from '../../../domains/persons/public.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { tellAll } from '../../../testing/deeds/tell.ts';
import { accountOf, type Person, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { examples } from '../../proofs/world/parts.ts';
import { NotHere } from '../not-here.ts';
import { type Opened, open } from '../opened.ts';
import { type BenchRow, row, type Section } from '../row.ts';
import { newPlaces } from '../where.ts';
import { counting } from './statements.ts';

const few = 2;
const many = 40;

/** How often a route asked the database at most, and how large its answer was at most. */
type Asked = { statements: number; bytes: number; times: number };

/**
 * How many statements each route sends one after the other, and how many bytes it answers with: of all that the deeds of the tests do, and of
 * the pages that are opened most, with few parts and with many. A page that asks more often because it shows more is what is looked for.
 */
export const roundTrips: Section = {
  name: 'round-trips',
  run: async (workshop) => {
    const place = (await newPlaces(workshop)).find(({ kind }) => kind === 'postgres');
    if (!place) throw new NotHere('it is counted on PostgreSQL, and none was found');
    const opened = await open(place);
    let sent: string[] = [];
    const plain = await setStage({
      ...opened,
      database: counting(opened.database, (statement) => sent.push(statement)),
    });
    const routes = new Map<string, Asked>();
    const stage: Stage<Opened> = {
      ...plain,
      ask: async (person, name, params, input) => {
        sent = [];
        const reply = await plain.ask(person, name, params, input);
        const before = routes.get(name) ?? { statements: 0, bytes: 0, times: 0 };
        routes.set(name, {
          statements: Math.max(before.statements, sent.length),
          bytes: Math.max(before.bytes, Buffer.byteLength(JSON.stringify(reply.answer ?? null))),
          times: before.times + 1,
        });
        return reply;
      },
    };
    workshop.say('pages that grow');
    const grown = [...(await caseThatGrows(stage)), ...(await claimThatGrows(stage)), ...(await fileThatGrows(stage))];
    const pages = grown.flatMap(({ name, parts, statements, bytes, again }) => [
      row('round-trips', `${name}, ${parts} of each part`, {
        database: 'postgres',
        n: parts,
        value: statements,
        unit: 'statements',
        bytes,
        note: again,
      }),
    ]);
    async function measured(person: Person, name: string, parts: number, params: object, input: object = {}) {
      sent = [];
      const { answer } = await plain.ask(person, name, params, input);
      return {
        name,
        parts,
        statements: sent.length,
        bytes: Buffer.byteLength(JSON.stringify(answer)),
        again: repeated(sent),
      };
    }
    async function caseThatGrows(of: Stage<Opened>) {
      const karin = await of.signIn(accountOf.karin, 'support');
      const id = newId();
      await ask(of, karin, 'case.open', id);
      const add = async (nth: number) => {
        await ask(of, karin, 'case.note', id);
        await ask(of, karin, 'case.at-risk', id);
        const facts = {
          alias: `${birds[nth % birds.length]} ${700 + nth}`,
          language: 'uz',
          birthYear: 1991,
          sex: 'woman',
        };
        await ask(of, karin, 'person.register', newId(), { case: id, facts });
      };
      return grow(add, async (parts) => [
        await measured(karin, 'case.read', parts, { id }),
        await measured(karin, 'case.timeline', parts, { id }),
        await measured(karin, 'person.in-case', parts, { id }, {}),
        await measured(karin, 'work.list', parts, {}),
      ]);
    }
    async function claimThatGrows(of: Stage<Opened>) {
      const linus = await of.signIn(accountOf.linus, 'support');
      const id = newId();
      await ask(of, linus, 'claim.open', id);
      const add = async () => {
        for (const route of ['claim.line', 'claim.receive', 'claim.payer']) await ask(of, linus, route, id);
      };
      return grow(add, async (parts) => [await measured(linus, 'claim.read', parts, { id })]);
    }
    async function fileThatGrows(of: Stage<Opened>) {
      const petra = await of.signIn(accountOf.petra, 'criminal-investigation');
      const id = newId();
      for (const route of ['report.file', 'investigation.open']) await ask(of, petra, route, id);
      const add = async () => {
        for (const route of ['injured-party.add', 'evidence.add', 'directive.give'])
          await ask(of, petra, route, newId(), {}, { id });
      };
      return grow(add, async (parts) => [await measured(petra, 'investigation.read', parts, { id })]);
    }
    workshop.say('every route');
    await tellAll(stage);
    await opened.close();
    return [...pages, ...[...routes].sort(([, a], [, b]) => b.statements - a.statements).map(rowOf)];
  },
};

const newId = () => uuidV7(testNow, randomBytes(16));

/** What is measured when there are few parts, and when there are many. */
async function grow<One>(
  add: (nth: number) => Promise<void>,
  measure: (parts: number) => Promise<One[]>,
): Promise<One[]> {
  for (let nth = 0; nth < few; nth++) await add(nth);
  const before = await measure(few);
  for (let nth = few; nth < many; nth++) await add(nth);
  return [...before, ...(await measure(many))];
}

async function ask(
  { ask: asking }: Stage<Opened>,
  person: Person,
  name: string,
  target: string,
  over: object = {},
  at: object = {},
): Promise<void> {
  const { params, input } = examples[name]?.({
    ...{ target, act: person.envelope, basis: [], unit: 51, facts: ['sector', 'workplace', 'signs'] },
    ...{ text: (field: string) => `påhittat ${field}`, number: 12_345 },
  }) ?? { params: {}, input: {} };
  await asking(person, name, { ...params, ...at }, { ...input, ...over });
}

/** The statements that were sent more than twice, and how often. */
function repeated(sent: readonly string[]): string | null {
  const times = new Map<string, number>();
  for (const statement of sent) times.set(statement, (times.get(statement) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count > 2).map(([statement, count]) => `${statement} ${count} times`);
  return often.length > 0 ? often.join(', ') : null;
}

const rowOf = ([name, { statements, bytes, times }]: readonly [string, Asked]): BenchRow =>
  row('round-trips', name, { database: 'postgres', n: times, value: statements, unit: 'statements', bytes });
