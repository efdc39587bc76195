import { findPersona, startSession } from '../../domains/access/public.server.ts';
import { disclosureJobs } from '../../domains/disclosures/public.server.ts';
import { uuidV4 } from '../../kernel/id.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Command, Endpoint } from '../../platform/http/endpoint.ts';
import { type CallRequest, performCommand, type Runtime } from '../../platform/http/run.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { idOf } from './id-of.ts';
import { idsIn } from './ids.ts';
import type { DemoStep } from './step.ts';

// biome-ignore lint/suspicious/noExplicitAny: the demo calls commands by their names, as the browser does
type AnyCommand = Command<any, any, any, any, any>;

/** How a command is carried out: the demo makes no answer of what it shows to no one. */
export type Perform = (runtime: Runtime, command: AnyCommand, asked: CallRequest) => Promise<unknown>;

const device = uuidV4(sha256('cape demo', 'device'));

/**
 * Does the steps of the stories one after the other: each by its own person, at its own time, through the command that people
 * use. What a step sent is delivered before the next one, as the worker of jobs would.
 */
export function teller(
  runtime: Runtime,
  endpoints: readonly Endpoint[],
  perform: Perform = performCommand,
): (step: DemoStep, order: number) => Promise<void> {
  const commands = new Map(endpoints.map((endpoint) => [endpoint.name, endpoint as AnyCommand]));
  const ids = idsIn(runtime.database);
  const sessions: Sessions = new Map();
  return async (step, order) => {
    const command = commands.get(step.verb);
    if (!command) throw new Error(`There is no command ${step.verb}.`);
    const posted: Job[] = [];
    const then: Runtime = {
      ...runtime,
      clock: () => new Date(step.at),
      queue: async (_, job) => {
        posted.push(job);
      },
    };
    const session = await sessionFor(then, step, sessions);
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
    const [params, input] = [await step.params(ids), await step.input(ids, runtime.keys)];
    await perform(then, command, { token: session.token, params, input: { act, ...input }, language: 'sv' });
    const works = disclosureJobs(then);
    for (let job = posted.shift(); job; job = posted.shift()) await works.get(job.kind)?.(job);
  };
}

/** Each person signs in once for each capacity they act in; a change of capacity ends the sitting, so it is no longer used. */
type Sessions = Map<string, { token: Uint8Array; sitting: string; capacity: string }>;

async function sessionFor(runtime: Runtime, step: DemoStep, sessions: Sessions) {
  const who = `${step.persona}/${step.as ?? ''}`;
  const session = sessions.get(who) ?? (await signIn(runtime, step));
  if (step.verb === 'sitting.change-capacity') sessions.delete(who);
  else sessions.set(who, session);
  return session;
}

async function signIn(runtime: Runtime, step: DemoStep) {
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const capacity = await runtime.database.transaction('cape_login', async (tx) => {
    const persona = await findPersona(tx, step.persona);
    if (!persona) throw new Error(`The demo has nobody called ${step.persona}.`);
    const as = step.as ?? persona.capacity;
    const started = await startSession(tx, runtime.keys, {
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
