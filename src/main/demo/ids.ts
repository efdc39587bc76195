import { sql } from 'kysely';
import type { Database, Tx } from '../../platform/database/database.ts';
import { idOf } from './id-of.ts';
import type { DemoIds, DemoStep } from './step.ts';
import { demoSteps } from './steps.ts';
import { futureSteps } from './stories/future.ts';

const steps: ReadonlyMap<string, DemoStep> = new Map([...demoSteps, ...futureSteps].map((step) => [step.name, step]));

const stepNamed = (name: string): DemoStep => {
  const step = steps.get(name);
  if (!step) throw new Error(`The demo has no step ${name}.`);
  return step;
};

/** The ids that the stories name. Those of what a message has made are known only to the database, which is asked once. */
export function idsIn(database: Database): DemoIds {
  const act = (name: string): string => idOf(name, stepNamed(name).at);
  const found = new Map<string, Promise<string>>();
  const once = (name: string, missing: string, find: (tx: Tx) => Promise<{ rows: { id: string }[] }>) => {
    const known = found.get(name) ?? first(database, missing, find);
    found.set(name, known);
    return known;
  };
  return {
    act,
    thing: (name, what) => idOf(what === undefined ? `${name} thing` : `${name} ${what}`, stepNamed(name).at),
    stream: async (name) => {
      const [step, unit] = name.split('@');
      if (!step || !unit) {
        return once(`stream ${name}`, `The step ${name} of the demo has not been done.`, (tx) =>
          sql<{ id: string }>`select stream as id from acts.act where id = ${act(name)}`.execute(tx),
        );
      }
      return once(`stream ${name}`, `Nothing arrived of ${step} at unit ${unit}.`, (tx) =>
        sql<{ id: string }>`select received.stream as id from acts.act sent
          join acts.act received on received.type = 'disclosure.receive' and received.facts ->> 'letter' = coalesce(sent.facts ->> 'sent', sent.facts ->> 'letter')
          where sent.id = ${act(step)} and received.owner_unit = ${Number(unit)}`.execute(tx),
      );
    },
    arrival: (step, unit) =>
      once(`arrival ${step} ${unit}`, `Nothing arrived of ${step} at unit ${unit}.`, (tx) =>
        sql<{ id: string }>`select received.stream as id from acts.act sent
          join acts.act received on received.type = 'disclosure.receive' and received.facts ->> 'letter' = sent.facts ->> 'letter'
          where sent.type = 'disclosure.send' and ${act(step)}::uuid = any(sent.based_on) and received.owner_unit = ${unit}`.execute(
          tx,
        ),
      ),
    letter: (step) =>
      once(`letter ${step}`, `The step ${step} of the demo sent no letter.`, (tx) =>
        sql<{
          id: string;
        }>`select coalesce(facts ->> 'sent', facts ->> 'letter') as id from acts.act where id = ${act(step)}`.execute(
          tx,
        ),
      ),
  };
}

/** Asked as the verifier, who sees that acts exist and cannot open them. */
async function first(
  database: Database,
  missing: string,
  find: (tx: Tx) => Promise<{ rows: { id: string }[] }>,
): Promise<string> {
  const [row] = (await database.transaction('cape_verify', find)).rows;
  if (!row) throw new Error(missing);
  return row.id;
}
