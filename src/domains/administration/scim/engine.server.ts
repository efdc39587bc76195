import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { canonical } from '../../../kernel/text/canonical.ts';
import type { Who } from '../../../kernel/who.ts';
import { appendAndLog, realmPseudonym } from '../../../platform/acts/append-and-log.ts';
import { hmac, randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { codeOf, retrying } from '../../../platform/database/database-error.ts';
import type { Runtime } from '../../../platform/http/run.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { KeyDoor } from '../keys/door.server.ts';
import { holdAdministration, listStandingAdministrators } from '../store.server.ts';
import type { Settings } from './acts/set-directory.ts';
import type { JsonObject } from './names.ts';
import { ScimProblem } from './problem.ts';
import { findDirectory, numberOfKey } from './store.server.ts';

/** One request by a key, in its transaction. */
export type Request = {
  readonly tx: Tx;
  readonly who: Who;
  readonly at: RealmKey;
  readonly now: Date;
  readonly newId: () => string;
  readonly runtime: Runtime;
  /** Where SCIM is, as the directory knows it. */
  readonly base: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
};

export type Asking = {
  readonly key: Uint8Array;
  readonly verb: string;
  readonly object: string | null;
  readonly base: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
};

/** Carries out requests by key: one transaction each, with its entry in the log of the agency, also where it is refused. */
export function scimEngine(runtime: Runtime, door: KeyDoor) {
  async function entered(tx: Tx, asking: Asking): Promise<Request> {
    const who = await door.enter(tx, asking.key, 'provisioning');
    const now = runtime.clock();
    const at = runtime.walls.own(who, now);
    if (!at) throw new ScimProblem(403, 'This key reaches nothing.');
    const { base, body, ifMatch } = asking;
    return { tx, who, at, now, newId: () => uuidV7(now, randomBytes(16)), runtime, base, body, ifMatch };
  }

  /** Writes that something was refused, when what was refused has been rolled back. */
  async function refused(asking: Asking, problem: ScimProblem): Promise<void> {
    const kind = problem.status === 404 ? 'not-found' : problem.status === 403 ? 'forbidden' : 'conflict';
    if (![403, 404, 409, 412].includes(problem.status)) return;
    await runtime.database.transaction('cape_app', async (tx) => {
      const { who, now } = await entered(tx, asking);
      const objects = asking.object === null ? [] : [asking.object];
      await runtime.walls.append(tx, runtime.keys, who, asking.verb, `refused ${kind}`, {
        at: now.toISOString(),
        objects,
      });
    });
  }

  async function carrying<T>(asking: Asking, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const problem = scimProblemOf(error);
      if (!problem) throw error;
      await refused(asking, problem);
      throw problem;
    }
  }

  return {
    /** As a role that cannot write. */
    read: <T>(
      asking: Asking,
      work: (request: Request) => Promise<{ answer: T; objects: readonly string[] }>,
    ): Promise<T> =>
      carrying(asking, () =>
        runtime.database.transaction('cape_read', async (tx) => {
          const request = await entered(tx, asking);
          const { answer, objects } = await work(request);
          await runtime.walls.append(tx, runtime.keys, request.who, asking.verb, 'seen', {
            at: request.now.toISOString(),
            realm: realmPseudonym(runtime.keys, request.at),
            objects,
            fields: ['account'],
          });
          return answer;
        }),
      ),
    /** All of it or nothing. One change of the access of an agency at a time. */
    change: <T>(asking: Asking, work: (request: Request) => Promise<T>): Promise<T> =>
      carrying(asking, () =>
        retrying(
          () =>
            runtime.database.transaction('cape_app', async (tx) => {
              const request = await entered(tx, asking);
              await holdAdministration(tx);
              return work(request);
            }),
          () => new ScimProblem(503, 'Others were in the way. Send it again.'),
        ),
      ),
  };
}

/** What was refused, as it is answered. Null: a fault of ours, or an outage. */
export function scimProblemOf(error: unknown): ScimProblem | null {
  if (error instanceof ScimProblem) return error;
  if (error instanceof Problem) {
    const status =
      error.kind === 'not-found' ? 404 : error.kind === 'forbidden' ? 403 : error.kind === 'invalid' ? 400 : 409;
    return new ScimProblem(status, textsIn('en').t(error.text, error.values), status === 400 ? 'invalidValue' : null);
  }
  switch (codeOf(error)) {
    case '23505':
      return new ScimProblem(409, 'Another has this name already.', 'uniqueness');
    case 'CA109':
      return new ScimProblem(
        409,
        'An administrator of the agency has ended the account of this person, or has set its end. Only they can change that.',
        'uniqueness',
      );
    case '42501':
      return new ScimProblem(403, 'A key may not do this.');
    default:
      return null;
  }
}

/** Appends acts by the key, with one entry of the log. */
export async function append(
  { tx, who, at, now, runtime, body }: Request,
  done: { readonly verb: string; readonly stream: string; readonly acts: readonly ActDraft[] },
): Promise<void> {
  const fingerprints = hmac(runtime.keys.root, 'fingerprints of commands');
  await appendAndLog(
    tx,
    { registry: runtime.registry, keys: runtime.keys, appendEntry: runtime.walls.append },
    {
      actor: who.actor,
      unit: who.unit,
      agency: who.agency,
      capacity: who.capacity,
      sitting: who.sitting,
      track: runtime.track(who, at),
      now,
      envelope: {
        ...(await numberOfKey(tx)),
        happenedFrom: now.toISOString(),
        happenedTo: null,
        precision: 'minute',
      },
      bodyHash: hmac(fingerprints, canonical({ verb: done.verb, stream: done.stream, body: body ?? null })),
    },
    { at, ...done },
  );
}

/** What holds where an administrator has set nothing: no provider, and groups that give nothing. */
const nothingSet: Settings = { provider: null, subjectFrom: null, rules: [] };
export const settingsOf = async ({ tx }: Pick<Request, 'tx'>): Promise<Settings> =>
  (await findDirectory(tx))?.settings ?? nothingSet;

/** How many others administrate the agency without an end in sight. */
export const administratorsBeside = async ({ tx }: Pick<Request, 'tx'>, ref: string): Promise<number> =>
  (await listStandingAdministrators(tx)).filter((one) => one !== ref).length;

/** A resource with where it is, since when, and a version that is another as soon as anything in it is. */
export function withMeta(
  of: JsonObject,
  { type, base, madeAt, changedAt }: { type: 'User' | 'Group'; base: string; madeAt: string; changedAt: string },
): JsonObject {
  const version = `W/"${sha256(canonical(of)).toString('hex').slice(0, 20)}"`;
  return {
    ...of,
    meta: {
      resourceType: type,
      created: madeAt,
      lastModified: changedAt,
      location: `${base}/${type}s/${String(of.id)}`,
      version,
    },
  };
}
export const versionOf = (of: JsonObject): string => String((of.meta as JsonObject).version);

/** Refuses a change of a version that is not there any more. */
export function demandVersion({ ifMatch }: Pick<Request, 'ifMatch'>, of: JsonObject): void {
  if (ifMatch === null || ifMatch === '*') return;
  const wanted = ifMatch.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (!wanted.includes(versionOf(of).replace(/^W\//, '')))
    throw new ScimProblem(412, 'This has changed since it was read. Read it again.');
}
