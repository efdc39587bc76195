import { sql } from 'kysely';
import { findPersona, startSession } from '../../domains/access/public.server.ts';
import { carryLetters } from '../../domains/disclosures/public.server.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Database } from '../../platform/database/database.ts';
import type { Command, Endpoint } from '../../platform/http/endpoint.ts';
import { runCommand, type Surroundings } from '../../platform/http/run.ts';
import { isActThere } from './act-there.ts';
import { type DemoStep, demoSteps } from './signals.ts';

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
  for (const [done, step] of demoSteps.entries()) {
    onStep(done, demoSteps.length);
    if (await isActThere(around.database, idOf(step.name, step.at))) continue;
    await perform({ ...around, clock: () => new Date(step.at) }, endpoints, step, done);
  }
}

async function perform(
  around: Surroundings,
  endpoints: readonly Endpoint[],
  step: DemoStep,
  order: number,
): Promise<void> {
  const command = endpoints.find((endpoint) => endpoint.name === step.verb) as AnyCommand | undefined;
  if (!command) throw new Error(`There is no command ${step.verb}.`);
  const session = await signIn(around, step);
  const { params, body } = await requestOf(around, step);
  const happened = step.verb === 'signal.register' ? step.happened : { from: step.at, to: null, precision: 'minute' };
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
  await runCommand(around, command, { token: session.token, params, input: { act, ...body }, language: 'sv' });
  await carryLetters(around);
}

async function signIn(around: Surroundings, step: DemoStep) {
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const capacity = await around.database.transaction('cape_login', async (tx) => {
    const persona = await findPersona(tx, step.persona);
    if (!persona) throw new Error(`The demo has nobody called ${step.persona}.`);
    const started = await startSession(tx, {
      account: persona.account,
      tokenHash: sha256(token),
      sitting,
      capacity: persona.capacity,
      now: new Date(step.at),
    });
    if (!started) throw new Error(`${step.persona} may not sign in.`);
    return persona.capacity;
  });
  return { token, sitting, capacity };
}

async function requestOf(around: Surroundings, step: DemoStep): Promise<{ params: object; body: object }> {
  switch (step.verb) {
    case 'signal.register':
      return { params: {}, body: { signal: signalId(step.name), facts: step.facts, narrative: step.narrative } };
    case 'signal.correct':
      return {
        params: { id: await streamOf(around, step.signal) },
        body: {
          basedOn: step.basedOn.map((name) => actId(name)),
          facts: step.facts,
          narrative: null,
          reason: step.reason,
        },
      };
    case 'signal.pass-on': {
      const { toUnit, facts, purpose, ground, weighing } = step;
      return {
        params: { id: await streamOf(around, step.signal) },
        body: { toUnit, facts, purpose, ground, weighing },
      };
    }
    case 'signal.acknowledge':
      return { params: { id: await streamOf(around, step.signal) }, body: {} };
  }
}

const stepNamed = (name: string): DemoStep => {
  const step = demoSteps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`The demo has no step ${name}.`);
  return step;
};
const actId = (name: string): string => idOf(name, stepNamed(name).at);
const signalId = (name: string): string => idOf(`${name} signal`, stepNamed(name).at);

/** The stream of a signal that was registered here, or of the copy that a letter made of it: `act@unit`. */
async function streamOf(around: Surroundings, name: string): Promise<string> {
  const [sender, unit] = name.split('@');
  if (!sender || !unit) return signalId(name);
  const { rows } = await around.database.transaction('cape_verify', (tx) =>
    sql<{ stream: string }>`select received.stream from acts.act sent
      join acts.act received on received.type = 'disclosure.receive' and received.facts ->> 'letter' = sent.facts ->> 'letter'
      where sent.id = ${actId(sender)} and received.owner_unit = ${Number(unit)}`.execute(tx),
  );
  const row = rows[0];
  if (!row) throw new Error(`Nothing arrived of ${sender} at unit ${unit}.`);
  return row.stream;
}
