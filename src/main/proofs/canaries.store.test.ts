import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../platform/database/database.ts';
import type { Endpoint } from '../../platform/http/endpoint.ts';
import { type Jobs, startJobs } from '../../platform/jobs/boss.ts';
import { faultOf } from '../../platform/log/log.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { listAllTables } from './testing/tables.ts';
import { canary, heard } from './world/canary.ts';
import { growWorlds, seed } from './world/grow.ts';
import { type Realised, realise, tokenOf } from './world/realise.ts';
import { type Request, type Scene, setScene } from './world/scene.ts';
import { visibleThings } from './world/sight.ts';
import { found, type Session, sideBySide, type World } from './world/world.ts';

/** Fields that people write in their own words, or that say why. They are sealed, wherever they are stored. */
const sealed = /\.(narrative|reason|purpose|interestInSharing|interestProtected)\.\d+$/;
const isWords = (bird: string): boolean => bird.startsWith('Canary.');
const everyCanary = (world: World): string[] => [
  ...new Set([...world.things.flatMap(({ canaries }) => canaries), ...world.people.map(({ name }) => name)]),
];
const secret = canary('nowhere', 'secret', 10_000);

describe.each(storeKinds())(`what was told is heard nowhere else, in worlds of seed ${seed}, on %s`, (kind) => {
  const world = sideBySide(growWorlds(2, 110));
  let store: TestStore;
  let scene: Scene;
  let realised: Realised;
  let jobs: Jobs;
  const faultsOfJobs: unknown[] = [];

  beforeAll(async () => {
    store = await openStore(kind, provisionNothing);
    scene = await setScene(store, { queue: (tx, job) => jobs.queue(tx, job) });
    const failing = async () => {
      throw new Error(secret);
    };
    jobs = await startJobs(store.database, new Map([['disclosure.deliver', failing]]), (error) =>
      faultsOfJobs.push(error),
    );
    realised = await realise(scene, world);
  });
  afterAll(async () => {
    await jobs.stop();
    await store.close();
  });

  /** What is refused is refused once, and both what was answered and what was logged are looked through. */
  let refusals: ReturnType<typeof refuseAll> | undefined;
  const refused = (): ReturnType<typeof refuseAll> => {
    refusals ??= refuseAll(scene, world, realised);
    return refusals;
  };

  const rowsOf = async (table: string): Promise<string> =>
    (await store.asOwner<{ row: string }>(`select t::text as row from ${table} t`)).map(({ row }) => row).join('\n');

  it('own words are sealed, and no table shows them', async () => {
    const words = everyCanary(world).filter((bird) => sealed.test(bird));
    const inHex = words.map((bird) => Buffer.from(bird).toString('hex'));
    const inBase64 = words.map((bird) => Buffer.from(bird).toString('base64').slice(0, 20));
    expect(words.length).toBeGreaterThan(20);
    for (const name of await listAllTables(store.asOwner)) {
      expect(heard(await rowsOf(name), [...words, ...inHex, ...inBase64]), name).toEqual([]);
    }
    // The search does find what is in clear on purpose: codes, workplaces, numbers, dates.
    const facts = everyCanary(world).filter((bird) => /\.workplaceName\./.test(bird));
    expect(heard(await rowsOf('acts.act'), facts).length).toBeGreaterThan(5);
  });

  it('the name of a person is in one table only', async () => {
    const names = world.people.map(({ name }) => name);
    for (const table of await listAllTables(store.asOwner)) {
      if (table !== 'access.account') expect(heard(await rowsOf(table), names), table).toEqual([]);
    }
    expect(heard(await rowsOf('access.account'), names)).toHaveLength(names.length);
  });

  it('the log of an agency holds ids and names of fields, and nothing that was in them', async () => {
    await refused();
    const viewer = someOfficer(world);
    for (const { key } of visibleThings(world, viewer)) {
      const params = { id: found(realised.ids.get(key), 'signal to read') };
      for (const request of [{ route: 'signal.read' }, { route: 'signal.preview', input: { facts: 'narrative' } }]) {
        await scene.ask({ ...request, token: tokenOf(viewer.key), params });
      }
    }
    const entries = await store.asOwner<{ text: string }>(
      "select convert_from(bytes, 'UTF8') as text from audit.entry",
    );
    expect(entries.length).toBeGreaterThan(50);
    const text = entries.map((entry) => entry.text).join('\n');
    for (const result of ['done', 'seen', 'refused not-found', 'refused forbidden'])
      expect(text).toContain(`"${result}"`);
    // Dates are left out: when something was done is what the log is for.
    const birds = everyCanary(world).filter((bird) => !/^\d{4}-\d{2}-\d{2}T/.test(bird));
    expect(heard(text, [...birds, secret])).toEqual([]);
  });

  it('tasks hold codes and names of units', async () => {
    const rows = await rowsOf('tasks.task_now');
    expect(rows).toContain('unitSv');
    expect(heard(rows, everyCanary(world).filter(isWords))).toEqual([]);
  });

  it('a job carries a kind, a unit and an id; when it fails, only the operator is shown why', async () => {
    for (let tries = 0; tries < 100 && faultsOfJobs.length === 0; tries++) await wait(100);
    expect(faultsOfJobs.length).toBeGreaterThan(0);
    expect(JSON.stringify(faultsOfJobs.map(faultOf))).not.toContain(secret);
    const rows = await rowsOf('jobs.job');
    expect(rows).toContain('disclosure.deliver');
    expect(heard(rows, [...everyCanary(world), secret])).toEqual([]);
  });

  it('what is refused is not repeated, neither in the answer nor in the log', async () => {
    const answers = await refused();
    expect(answers.length).toBeGreaterThan(20);
    for (const { status, text, headers } of answers) {
      expect(status, text).toBeGreaterThanOrEqual(400);
      expect(status, text).toBeLessThan(500);
      expect(text + headers).not.toContain(secret);
      expect(heard(text, everyCanary(world))).toEqual([]);
    }
    const log = JSON.stringify(scene.log);
    expect(log).toContain('/api/signals/:id');
    expect(heard(log, [...everyCanary(world), ...realised.ids.values(), secret])).toEqual([]);
  });

  it('a fault says a number, and neither answer nor log says what it was about', async () => {
    const viewer = someOfficer(world);
    for (const [what, fault] of faults) {
      const broken = await setScene(store, { routes: (routes) => routes.map((route) => breaking(route, fault)) });
      const id = found(realised.ids.get(visibleThings(world, viewer)[0]?.key ?? ''), 'signal to read');
      const answer = await broken.ask({ token: tokenOf(viewer.key), route: 'signal.read', params: { id } });
      expect(answer.status, what).toBe(500);
      const told = answer.text + answer.headers + JSON.stringify(broken.log);
      expect(heard(told, [...everyCanary(world), secret]), what).toEqual([]);
      const { problem } = JSON.parse(answer.text);
      expect(JSON.stringify(broken.log), what).toContain(`"number":"${problem.number}"`);
      expect(problem.sentence, what).toContain(problem.number);
    }
  });
});

describe.each(storeKinds())('when the database is gone, on %s', (kind) => {
  it('every route says to come again, and nothing of what was sent', async () => {
    const store = await openStore(kind, provisionNothing);
    const scene = await setScene(store);
    await store.close();
    for (const { name } of scene.routes) {
      const answer = await scene.ask({
        token: tokenOf('somebody'),
        route: name,
        params: { id: secret },
        input: { act: secret },
      });
      expect([500, 503], name).toContain(answer.status); // a fault, or for now, once it is known to be an outage
      expect(answer.text + JSON.stringify(scene.log), name).not.toContain(secret);
    }
  });
});

const someOfficer = (world: World): Session =>
  found(
    world.sessions.find(
      (session) =>
        session.state === 'live' &&
        visibleThings(world, session, 'signal').length > 0 &&
        world.people.some(
          ({ id, roles, ended }) =>
            id === session.person && !ended && roles.some((held) => held.role === 'officer' && !held.ended),
        ),
    ),
    'officer who sees something',
  );

/** Requests that are wrong in every place where something can be written, each with a secret in it. */
async function refuseAll(scene: Scene, world: World, realised: Realised) {
  const viewer = someOfficer(world);
  const [id = ''] = realised.ids.values();
  const wrong: Omit<Request, 'token'>[] = [
    ...scene.routes.map(({ name }) => ({ route: name, params: { id: secret }, input: { [secret]: secret } })),
    { route: 'signal.list', input: { status: secret } },
    { route: 'signal.list', input: { after: secret } },
    { route: 'signal.list', input: { [secret]: 'x' } },
    { route: 'work.list', input: { after: Buffer.from(JSON.stringify({ dueAt: secret })).toString('base64url') } },
    { route: 'session.read', input: { [secret]: 'x' } },
    { route: 'signal.read', params: { id: secret } },
    { route: 'signal.read', params: { id: '01900000-0000-7000-8000-000000000000' } },
    { route: 'signal.preview', params: { id }, input: { facts: secret } },
    { route: 'signal.register', input: { act: { capacity: secret, sitting: secret }, narrative: secret, [secret]: 1 } },
    { route: 'signal.register', input: secret },
    { route: 'signal.register', input: [secret] },
    { route: 'signal.correct', params: { id: secret }, input: { reason: secret, facts: { [secret]: secret } } },
    {
      route: 'signal.pass-on',
      params: { id },
      input: { ground: secret, purpose: secret, weighing: { [secret]: secret } },
    },
    { route: 'signal.acknowledge', params: { id: secret }, input: { act: secret } },
  ];
  // A person without the right is refused before anything is read: that refusal is logged, the address is not.
  // One of each kind, so that a person without the right is in every world.
  const kindOf = ({ person, capacity }: World['sessions'][number]): string =>
    `${capacity} ${world.people.find(({ id }) => id === person)?.roles.map(({ role }) => role)}`;
  const live = world.sessions.filter(({ state }) => state === 'live');
  const others = [...new Map(live.map((session) => [kindOf(session), session])).values()].slice(0, 12);
  const answers = [];
  for (const session of [viewer, ...others]) {
    for (const request of wrong) answers.push(await scene.ask({ ...request, token: tokenOf(session.key) }));
  }
  return answers;
}

const faults: readonly (readonly [what: string, fault: (tx: Tx) => unknown])[] = [
  ['an error of ours', () => Promise.reject(new Error(secret))],
  ['an error that looks like a place', () => Promise.reject(new Error(`x\n    at ${secret} (${secret}.ts:1:1)`))],
  [
    'an error with a name',
    () => Promise.reject(Object.assign(new Error('x'), { name: secret, code: secret, detail: secret })),
  ],
  ['something thrown that is no error', () => Promise.reject(secret)],
  ['a value that the database cannot read', (tx) => sql`select ${secret}::int`.execute(tx)],
  ['a name that the database does not know', (tx) => sql`select ${sql.ref(secret)}`.execute(tx)],
  ['a text that is no JSON', async () => JSON.parse(secret)],
];

/** The same route, whose question to the database goes wrong after it has been asked. */
function breaking(route: Endpoint, fault: (tx: Tx) => unknown): Endpoint {
  if (route.kind !== 'query') return route;
  return {
    ...route,
    load: async (tx, call) => {
      const loaded = await route.load(tx, call);
      await fault(tx);
      return loaded;
    },
  };
}
