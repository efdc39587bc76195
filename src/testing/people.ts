import type pg from 'pg';
import { startSession } from '../domains/access/public.server.ts';
import type { ActEnvelope } from '../kernel/act.ts';
import { uuidV4, uuidV7 } from '../kernel/id.ts';
import { provisionDemo } from '../main/demo/provision.ts';
import { provisionStudy } from '../main/demo/provision-study.ts';
import { endpoints, runtimeOf } from '../main/domains.ts';
import { randomBytes, sha256 } from '../platform/crypto/digest.ts';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Endpoint } from '../platform/http/endpoint.ts';
import { type Runtime, runCommand, runQuery } from '../platform/http/run.ts';
import type { Walls } from '../platform/http/walls.ts';
import { knowledgeFiles } from './knowledge.ts';
import type { TestStore } from './stores.ts';

export const testNow = new Date('2026-11-24T08:40:00.000Z');

/** A person signed in, and what they can send. */
export type Person = {
  readonly token: Uint8Array;
  readonly capacity: string;
  readonly sitting: string;
  readonly envelope: (over?: Partial<ActEnvelope>) => ActEnvelope;
};

/** A store with its commands and queries, a clock that does not move, and letters that are carried on demand. */
export type Stage<Store = TestStore> = {
  readonly store: Store;
  readonly runtime: Runtime;
  readonly routes: readonly Endpoint[];
  readonly signIn: (account: string, capacity: string) => Promise<Person>;
  readonly ask: (
    person: Person | null,
    name: string,
    params?: object,
    input?: object,
    // biome-ignore lint/suspicious/noExplicitAny: each test reads the answer of the route it has named
  ) => Promise<{ status: number; answer: any }>;
};

export const provisionPeople = (client: pg.ClientBase): Promise<void> => provisionDemo(client);

/** The people, and the statistical caseload around the stories: what the whole demo is loaded into. */
export const provisionWhole = async (client: pg.ClientBase, keys: Keys): Promise<void> => {
  await provisionDemo(client);
  await provisionStudy(client, keys);
};

export async function setStage<Store extends Pick<TestStore, 'database' | 'keys'>>(
  store: Store,
  walls?: Walls,
): Promise<Stage<Store>> {
  const files = await knowledgeFiles();
  const { knowledge } = files;
  const routes = endpoints({
    installation: {
      embedded: true,
      demo: true,
      version: 'test',
    },
    ...files,
  });
  const runtime = runtimeOf({
    database: store.database,
    keys: store.keys,
    clock: () => testNow,
    queue: async () => undefined, // letters wait in their table until the test carries them
    routes,
    knowledge,
    mails: true,
    ...(walls ? { walls } : {}),
  });
  let counter = 0;
  return {
    store,
    runtime,
    routes,
    signIn: async (account, capacity) => {
      const token = randomBytes(32);
      const sitting = uuidV4(randomBytes(16));
      const started = await store.database.transaction('cape_login', (tx) =>
        startSession(tx, store.keys, { account, tokenHash: sha256(token), sitting, capacity, now: testNow }),
      );
      if (!started) throw new Error('This person may not sign in.');
      const device = uuidV4(randomBytes(16));
      return {
        token,
        capacity,
        sitting,
        envelope: (over = {}) => ({
          id: uuidV7(testNow, randomBytes(16)),
          device,
          deviceSeq: counter++,
          capacity: capacity as ActEnvelope['capacity'],
          sitting,
          happenedFrom: testNow.toISOString(),
          happenedTo: null,
          precision: 'minute',
          ...over,
        }),
      };
    },
    ask: (person, name, params = {}, input = {}) => {
      const endpoint = routes.find((candidate) => candidate.name === name);
      if (!endpoint) throw new Error(`There is no route ${name}.`);
      const asked = { token: person?.token ?? null, params, input, language: 'en' as const };
      return endpoint.kind === 'query' ? runQuery(runtime, endpoint, asked) : runCommand(runtime, endpoint, asked);
    },
  };
}

/** Accounts of the demo's people, in the order in which they are provisioned. */
export const accountOf = {
  ines: '1000',
  karin: '1001',
  petra: '1002',
  paula: '1003',
  linus: '1004',
  nora: '1005',
  maja: '1006',
  tova: '1007',
  olav: '1008',
  tage: '1009',
  ana: '1010',
  sigrid: '1011',
  lina: '1012',
  rut: '1013',
  sara: '1014',
  ulf: '1015',
  ivar: '1016',
  siv: '1017',
  alma: '1018',
  hedda: '1019',
  didrik: '1020',
  nils: '1021',
} as const;
