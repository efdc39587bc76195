import { sql } from 'kysely';
import { findPersona, startSession } from '../../domains/access/public.server.ts';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import type { Command, Endpoint } from '../../platform/http/endpoint.ts';
import { runCommand, type Surroundings } from '../../platform/http/run.ts';
import { actsThere, isActThere } from './act-there.ts';
import type { DemoIds, DemoStep } from './step.ts';
import { demoSteps } from './steps.ts';
import { loadTips } from './tips.ts';

// biome-ignore lint/suspicious/noExplicitAny: the demo calls commands by their names, as the browser does
type AnyCommand = Command<any, any, any, any, any>;

const idOf = (name: string, at: string): string => uuidV7(new Date(at), sha256('cape demo', name));
const device = uuidV4(sha256('cape demo', 'device'));

/** Whether the last step is there, and so all before it. */
export async function isDemoLoaded(database: Database): Promise<boolean> {
  const last = demoSteps.at(-1);
  return !last || isActThere(database, idOf(last.name, last.at));
}

/**
 * Loads the demo through the same commands that people use, at the times of the stories, each by its own person.
 * An interrupted load goes on where it stopped: what was done has an id that is known, and is not done again.
 */
export async function loadDemo(
  around: Surroundings,
  endpoints: readonly Endpoint[],
  onStep: (done: number, of: number) => void,
): Promise<void> {
  await carryLetters(around); // what an interrupted load had sent
  await loadTips(around, endpoints);
  const done = await actsThere(
    around.database,
    demoSteps.map(({ name, at }) => idOf(name, at)),
  );
  const sessions: Sessions = new Map();
  for (const [order, step] of demoSteps.entries()) {
    onStep(order, demoSteps.length);
    if (done.has(idOf(step.name, step.at))) continue;
    await perform({ ...around, clock: () => new Date(step.at) }, endpoints, { step, order, sessions });
  }
}

/** Everybody signs in once for each capacity they act in; a change of capacity ends the sitting, so it is no longer used. */
type Sessions = Map<string, Promise<{ token: Uint8Array; sitting: string; capacity: string }>>;

async function perform(
  around: Surroundings,
  endpoints: readonly Endpoint[],
  { step, order, sessions }: { step: DemoStep; order: number; sessions: Sessions },
): Promise<void> {
  const command = endpoints.find((endpoint) => endpoint.name === step.verb) as AnyCommand | undefined;
  if (!command) throw new Error(`There is no command ${step.verb}.`);
  const who = `${step.persona}/${step.as ?? ''}`;
  const signedIn = sessions.get(who) ?? signIn(around, step);
  sessions.set(who, signedIn);
  const session = await signedIn;
  if (step.verb === 'sitting.change-capacity') sessions.delete(who);
  const ids = idsIn(around);
  const happened = step.happened ?? { from: step.at, to: null, precision: 'minute' };
  const act = {
    id: idOf(step.name, step.at),
    device,
    deviceSeq: order,
    capacity: session.capacity,
    sitting: session.sitting,
    happenedFrom: new Date(happened.from).toISOString(),
    happenedTo: happened.to ? new Date(happened.to).toISOString() : null,
    precision: happened.precision,
  };
  const [params, input] = [await step.params(ids), await step.input(ids)];
  try {
    await runCommand(around, command, {
      token: session.token,
      params,
      input: { act, ...input },
      language: 'sv',
    });
  } catch (error) {
    throw new Error(`The step ${step.name} of the demo was refused.`, { cause: error });
  }
  if (command.carry !== null) await carryLetters(around);
}

async function signIn(around: Surroundings, step: DemoStep) {
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const capacity = await around.database.transaction('cape_login', async (tx) => {
    const persona = await findPersona(tx, step.persona);
    if (!persona) throw new Error(`The demo has nobody called ${step.persona}.`);
    const as = step.as ?? persona.capacity;
    const started = await startSession(tx, {
      account: persona.account,
      tokenHash: sha256(token),
      sitting,
      capacity: as,
      now: new Date(step.at),
    });
    if (!started) throw new Error(`${step.persona} may not sign in to act in ${as}.`);
    return as;
  });
  return { token, sitting, capacity };
}

const stepNamed = (name: string): DemoStep => {
  const step = demoSteps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`The demo has no step ${name}.`);
  return step;
};

/** The ids that the stories name. Those of what a letter has made are known only to the database. */
function idsIn(around: Surroundings): DemoIds {
  const act = (name: string): string => idOf(name, stepNamed(name).at);
  const thing = (name: string, what?: string): string =>
    idOf(what === undefined ? `${name} thing` : `${name} ${what}`, stepNamed(name).at);
  const first = async (rows: Promise<{ rows: { id: string }[] }>, missing: string): Promise<string> => {
    const [row] = (await rows).rows;
    if (!row) throw new Error(missing);
    return row.id;
  };
  const asVerifier = (find: (tx: Tx) => Promise<{ rows: { id: string }[] }>) =>
    around.database.transaction('cape_verify', find);
  return {
    act,
    thing,
    stream: async (name) => {
      const [step, unit] = name.split('@');
      if (!step || !unit) {
        return first(
          asVerifier((tx) =>
            sql<{ id: string }>`select stream as id from acts.act where id = ${act(name)}`.execute(tx),
          ),
          `The step ${name} of the demo has not been done.`,
        );
      }
      return first(
        asVerifier((tx) =>
          sql<{ id: string }>`select received.stream as id from acts.act sent
            join acts.act received on received.type = 'disclosure.receive' and received.facts ->> 'letter' = coalesce(sent.facts ->> 'sent', sent.facts ->> 'letter')
            where sent.id = ${act(step)} and received.owner_unit = ${Number(unit)}`.execute(tx),
        ),
        `Nothing arrived of ${step} at unit ${unit}.`,
      );
    },
    arrival: (step, unit) =>
      first(
        asVerifier((tx) =>
          sql<{ id: string }>`select received.stream as id from acts.act sent
            join acts.act received on received.type = 'disclosure.receive' and received.facts ->> 'letter' = sent.facts ->> 'letter'
            where sent.type = 'disclosure.send' and ${act(step)}::uuid = any(sent.based_on) and received.owner_unit = ${unit}`.execute(
            tx,
          ),
        ),
        `Nothing arrived of ${step} at unit ${unit}.`,
      ),
    letter: (step) =>
      first(
        asVerifier((tx) =>
          sql<{
            id: string;
          }>`select coalesce(facts ->> 'sent', facts ->> 'letter') as id from acts.act where id = ${act(step)}`.execute(
            tx,
          ),
        ),
        `The step ${step} of the demo sent no letter.`,
      ),
  };
}
