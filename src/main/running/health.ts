import type { FastifyInstance } from 'fastify';
import { listAgencyKeys } from '../../domains/access/public.server.ts';
import { isBehind } from '../../domains/audit/public.server.ts';
import { countDeadLetters } from '../../domains/disclosures/public.server.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { comeBackAfter } from '../../platform/http/api.ts';
import { type FileKeys, keyTroubles, sayTrouble } from '../keys/agency-keys.ts';
import { version } from '../version.ts';

/**
 * What a script may ask of a running server: whether the database answers and its logs are sealed in time, and nothing of what is in it.
 */
export type Health = {
  readonly status: 'ok' | 'failing';
  readonly version: string;
  readonly database: { readonly kind: 'embedded' | 'postgres'; readonly version: string };
  readonly environment: 'demo' | 'production';
  /** The older name of `environment` with its older word. It goes with the next version. */
  readonly mode: 'demo' | 'earnest';
  readonly evaluation: boolean;
  /** `behind` when an entry of any agency has waited for its sealing for over a minute; null when the database does not answer. */
  readonly log: 'sealed' | 'behind' | null;
  /** Letters that could not be delivered in twenty tries and wait for the operator; null when the database does not answer. */
  readonly lettersSetAside: number | null;
  /** Each begins with a word that stays the same, for programs that read it. */
  readonly warnings: readonly string[];
};

/** Longer than any outage takes to be known: what has no answer by then waits behind other work, and none comes in time for the caller. */
const patience = 10_000;

/** What the database says, or null when it says nothing in time. */
async function answerOf<T>(asking: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), patience);
  });
  const answer = asking.catch(
    () => null, // whatever the reason, the database does not answer; the outage is in the log
  );
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer));
}

export async function healthOf(
  database: Database,
  demo: boolean,
  keys: FileKeys,
  notKept: () => number = () => 0,
): Promise<Health> {
  const asked = async (tx: Tx) => ({
    behind: await isBehind(tx),
    deadLetters: await countDeadLetters(tx),
    keys: keyTroubles(await listAgencyKeys(tx), keys),
  });
  const found = await answerOf(database.transaction('cape_read', asked));
  const answers = found !== null;
  const evaluation = database.kind === 'embedded';
  const logsNotKept = notKept();
  return {
    status: answers ? 'ok' : 'failing',
    version,
    database: { kind: database.kind, version: database.version },
    environment: demo ? 'demo' : 'production',
    mode: demo ? 'demo' : 'earnest',
    evaluation,
    log: found ? (found.behind ? 'behind' : 'sealed') : null,
    lettersSetAside: found ? found.deadLetters : null,
    warnings: [
      ...(answers ? [] : ['database-silent: the database does not answer']),
      ...(found?.behind
        ? ['log-behind: entries of the log are over a minute old and not sealed; see docs/deployment.md']
        : []),
      ...(logsNotKept > 0
        ? [
            `checkpoints-not-kept: the newest checkpoint of ${logsNotKept} logs could not be written to CAPE_DATA; see docs/deployment.md`,
          ]
        : []),
      ...(found?.deadLetters
        ? [`letters-set-aside: ${found.deadLetters} could not be delivered in 20 tries; see docs/deployment.md`]
        : []),
      ...(found?.keys ?? []).map((trouble) => `agency-key: ${sayTrouble(trouble)}; see docs/deployment.md`),
      ...(evaluation ? ['evaluation: does not survive a power cut; not for real data'] : []),
      ...(Number(process.versions.node.split('.')[0]) < 22
        ? ['node-out-of-support: this version of Node gets no more fixes; use 24']
        : []),
    ],
  };
}

/** Whether requests should be sent here: the database answers, and what is done is sealed in time. */
const isReady = ({ status, log }: Health): boolean => status === 'ok' && log === 'sealed';

export type HealthRoutes = {
  readonly database: Database;
  readonly demo: boolean;
  readonly keys: FileKeys;
  readonly notKept?: (() => number) | undefined;
};

/**
 * `/health` says how it is; `/health/live` that the process lives, and asks the database nothing; `/health/ready` whether requests should be
 * sent here. Monitors ask by an address as a rule, so these answer whatever the host is called.
 */
export function addHealth(server: FastifyInstance, { database, demo, keys, notKept }: HealthRoutes): void {
  const config = { anyHost: true };
  server.get('/health', { config }, async (_request, reply) => {
    const health = await healthOf(database, demo, keys, notKept);
    if (health.status !== 'ok') reply.header('retry-after', comeBackAfter);
    return reply.status(health.status === 'ok' ? 200 : 503).send(health);
  });
  server.get('/health/live', { config }, (_request, reply) => reply.send({ status: 'ok', version }));
  server.get('/health/ready', { config }, async (_request, reply) => {
    const health = await healthOf(database, demo, keys, notKept);
    const ready = isReady(health);
    if (!ready) reply.header('retry-after', comeBackAfter);
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ok' : 'failing', warnings: health.warnings });
  });
}
