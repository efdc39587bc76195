import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Language } from '../../kernel/language.ts';
import { capacityOfRole, roles } from '../../kernel/who.ts';
import { type Endpoint, methodOf } from '../../platform/http/endpoint.ts';
import { isSample } from '../../testing/ring.ts';
import { openStore, provisionNothing, storeKinds, type TestStore } from '../../testing/stores.ts';
import { recordedAt } from './world/canary.ts';
import { requestOf } from './world/examples.ts';
import { chooser, growWorlds, nextStep, seed } from './world/grow.ts';
import { attacksOn, mark } from './world/hostile.ts';
import { verdict } from './world/oracle.ts';
import { changingRoutes, examples, routeOf, ruleOf } from './world/parts.ts';
import { idFor, type Realised, realise, sittingOf, tokenOf } from './world/realise.ts';
import { type Scene, setScene } from './world/scene.ts';
import { countriesOf, type Session, type Step, sessionOf, type World } from './world/world.ts';

const requestsEach: Readonly<Record<TestStore['kind'], number>> = { embedded: 60, postgres: 150 };

describe.each(storeKinds())(`bad input gets a sentence, in the inputs of seed ${seed}, on %s`, (kind) => {
  const world = growWorlds(1, 16)[0] as World;
  const choose = chooser(
    fc.sample(fc.array(fc.nat(0xffff), { minLength: 999, maxLength: 999 }), { seed, numRuns: 1 })[0] ?? [],
  );
  /** A person who holds every verb there is, so that no attack ends at that wall. */
  const everyVerb = world.sessions.find(({ state }) => state === 'live') as Session;
  let scene: Scene;
  let realised: Realised;
  let number = 30_000;

  beforeAll(async () => {
    scene = await setScene(await openStore(kind, provisionNothing));
    realised = await realise(scene, world);
    for (const role of roles) {
      const grant = 'insert into access.role_grant (account, role) values ($1, $2) on conflict do nothing';
      await scene.store.asOwner(grant, [everyVerb.person, role]);
    }
  });
  afterAll(() => scene.store.close());

  const isCommand = (name: string) =>
    ruleOf(name)?.place === 'own' || (ruleOf(name)?.place === 'writable' && !ruleOf(name)?.asks);
  const names = [...new Set(Object.keys(examples).map(routeOf))];
  const commands = names.filter(isCommand);
  const routesOf = names.filter((name) => !isCommand(name));

  it('every route is among those below', () => {
    expect(scene.routes.map(({ name }) => name).sort()).toEqual([...routesOf, ...commands].sort());
  });

  /** One route in six, drawn by the printed seed (in the first ring one in twenty-four); on the other kind of database other ones. */
  const drawn = [...routesOf, ...commands].filter(
    (_, at) => (at + seed + (kind === 'embedded' ? 0 : 3)) % (isSample ? 24 : 6) === 0,
  );

  it.each(drawn)('%s never breaks, and leaves nothing half-written', async (name) => {
    const route = scene.routes.find((one) => one.name === name) as Endpoint;
    const attacks = fc.sample(attacksOn(route.params, route.input), { seed, numRuns: requestsEach[kind] });
    const outcome: Record<number, number> = {};
    let before = await rowsIn(scene.store);
    for (const [at, attack] of attacks.entries()) {
      const { session, request } = rightRequest(name);
      const { params, input } = attack(request);
      const language = at % 2 === 0 ? 'sv' : 'en';
      const sent = { route, session, params, input, language } as const;
      const answer = await send(scene, sent);
      outcome[answer.status] = (outcome[answer.status] ?? 0) + 1;
      const told = `${JSON.stringify({ params, input }).slice(0, 400)} → ${answer.text.slice(0, 300)}`;
      if (answer.status < 300) {
        expect(() => z.parse(route.answer, JSON.parse(answer.text)), told).not.toThrow();
        if (route.kind === 'command') before = await rowsIn(scene.store);
        continue;
      }
      expect(answer.status, told).toBeGreaterThanOrEqual(400);
      expect(answer.status, told).toBeLessThan(500);
      const problem = problemIn(answer.text, told);
      if (at % 10 === 0) {
        const other = await send(scene, { ...sent, language: language === 'sv' ? 'en' : 'sv' });
        expect(problemIn(other.text, told).sentence, 'the same sentence in both languages').not.toBe(problem.sentence);
      }
      if (route.kind === 'command') expect(await rowsIn(scene.store), told).toBe(before);
    }
    if (route.kind === 'query') expect(await rowsIn(scene.store)).toBe(before);
    expect(outcome[400] ?? 0, 'hardly anything was wrong').toBeGreaterThan(attacks.length / 10);
    console.log(`${kind} ${name}: ${JSON.stringify(outcome)}`);
  });

  it.each(['signal.register', 'signal.list'])(
    '%s answers bodies and addresses that are no request at all',
    async (name) => {
      const route = scene.routes.find((one) => one.name === name) as Endpoint;
      const before = await rowsIn(scene.store);
      const { session } = rightRequest(name);
      for (const headers of [{}, ...oddHeaders]) {
        for (const payload of bodies) {
          for (const suffix of ['', ...suffixes]) {
            if (suffix !== '' && payload !== bodies[0]) continue;
            const answer = await scene.server.inject({
              method: methodOf(route),
              url: route.path + suffix,
              headers: { ...headersOf(session, 'sv'), ...headers },
              ...(methodOf(route) === 'GET' ? {} : { payload }),
            });
            const told = `${JSON.stringify(headers)} ${suffix} ${payload}: ${answer.body.slice(0, 200)}`;
            expect(answer.statusCode, told).toBeLessThan(500);
            if (answer.statusCode >= 300) problemIn(answer.body, told);
          }
        }
      }
      expect(await rowsIn(scene.store)).toBe(before);
    },
  );

  /** Some roles count in a capacity of their own alone, in which no other role does. */
  const oneApartFor = (route: string): Session | undefined =>
    ruleOf(route)?.roles.some((role) => capacityOfRole(role) !== null)
      ? world.sessions.find(
          ({ key, state }) =>
            state === 'live' &&
            verdict(world, { route: 'session.read', session: key, target: null }, 'both') === 'allowed' &&
            ![401, 403].includes(verdict(world, { route, session: key, target: null }, 'both') as number),
        )
      : undefined;

  /** A request that a person may make, on something that is there, and that has not been made yet. */
  function rightRequest(route: string): { session: Session; request: ReturnType<typeof requestOf> } {
    number += 1;
    const step: Step = stepsLike(route)[0] ?? anyStep(route);
    const lacksVerb = verdict(world, { route, session: step.by, target: null }, 'both') === 403;
    const session = lacksVerb ? (oneApartFor(route) ?? everyVerb) : sessionOf(world, step.by);
    const request = requestOf(
      { ...step, route },
      {
        country: countriesOf(world, { by: session.key, realm: step.realm }),
        target:
          ruleOf(route)?.place === 'own'
            ? idFor(number, 'signal')
            : (realised.ids.get(step.target) ?? idFor(1, 'nothing')),
        basis: realised.heads.get(step.target) ?? [idFor(1, 'nothing')],
        act: () => ({
          id: idFor(number, 'act'),
          device: idFor(1, 'device'),
          deviceSeq: number,
          capacity: session.capacity,
          sitting: sittingOf(session.key),
        }),
      },
    );
    scene.clock.now = recordedAt(number);
    return { session, request };
  }

  /** What a person may do that is this route, or a command of its domain: who may do that may also ask there. */
  const stepsLike = (route: string): Step[] => {
    const domain = route.replace(/\..*/, '.');
    const like = commands.includes(route)
      ? [route]
      : [...changingRoutes.filter((one) => one.startsWith(domain)), 'signal.correct'];
    return like.flatMap((one) => nextStep(world, 'f', one, number, choose) ?? []);
  };

  /**
   * No one can do anything like it in this world: then an attack begins from a person who holds the verb, at something that is
   * not there.
   */
  const anyStep = (route: string): Step => ({
    route,
    by: everyVerb.key,
    number,
    target: 'nothing',
    realm: '',
    unit: 0,
    facts: [],
  });
});

type Sent = {
  readonly route: Endpoint;
  readonly session: Session;
  readonly params: unknown;
  readonly input: unknown;
  readonly language: Language;
};

const headersOf = (session: Session, language: Language) => ({
  host: 'localhost',
  'sec-fetch-site': 'same-origin',
  'accept-language': language,
  cookie: `cape-dev=${tokenOf(session.key).toString('base64url')}`,
});

async function send(scene: Scene, { route, session, params, input, language }: Sent) {
  const url = route.path.replace(/:(\w+)/g, (_whole, name) =>
    inAddress((params as Record<string, unknown> | null)?.[name]),
  );
  const headers = headersOf(session, language);
  const answer =
    methodOf(route) === 'GET'
      ? await scene.server.inject({ method: 'GET', url: `${url}${queryOf(input)}`, headers })
      : await scene.server.inject({
          method: 'POST',
          url,
          headers: { ...headers, 'content-type': 'application/json' },
          payload: JSON.stringify(input) ?? '',
        });
  return { status: answer.statusCode, text: answer.body };
}

/** A value as an address carries it. Half a character cannot be written there: then its bytes are. */
function inAddress(value: unknown): string {
  const text = String(typeof value === 'object' ? JSON.stringify(value) : value).slice(0, 3000);
  return !/\p{Surrogate}/u.test(text) ? encodeURIComponent(text) : '%ED%A0%80';
}

function queryOf(input: unknown): string {
  if (input === null || typeof input !== 'object') return input === undefined ? '' : `?${inAddress(input)}`;
  const pairs = Object.entries(input).flatMap(([name, value]) =>
    [value]
      .flat()
      .slice(0, 50)
      .map((one) => `${inAddress(name)}=${inAddress(one)}`),
  );
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/** The problem that an answer holds: a sentence, for each field one more, and nothing of what was sent. */
function problemIn(text: string, told: string): { sentence: string } {
  const { problem } = JSON.parse(text);
  expect(problem.sentence, told).toMatch(/^\p{Lu}.{10,}\.$/su);
  for (const { path, sentence } of problem.fields) {
    expect(path, told).toMatch(/^[A-Za-z0-9.-]*$/);
    expect(sentence, told).toMatch(/^\p{Lu}.{8,}\.$/su);
  }
  expect(text, 'the answer repeats what was sent').not.toContain(mark);
  return problem;
}

/** How many rows there are of everything that a command writes. */
async function rowsIn(store: TestStore): Promise<string> {
  const [counted] = await store.asOwner(`select (select count(*) from acts.act) as acts,
    (select count(*) from acts.receipt) as receipts, (select count(*) from keys.wrapped) as keys,
    (select count(*) from signals.signal_now) as signals, (select count(*) from disclosures.disclosure_now) as crossings,
    (select count(*) from disclosures.letter) as letters, (select count(*) from tasks.task_now) as tasks,
    (select coalesce(sum(hashtext(folded::text)::bigint), 0) from signals.signal_now) as folded`);
  return JSON.stringify(counted);
}

const bodies = [
  '{}',
  '',
  'null',
  '[]',
  '"x"',
  '12',
  '{',
  '{"act":',
  '{"act":{"__proto__":null}}',
  '\u0000',
  '\ufeff{}',
  `[${'['.repeat(5000)}`,
];
const oddHeaders: readonly Record<string, string>[] = [
  { 'content-type': 'application/json; charset=latin1' },
  { 'content-type': 'text/plain' },
  { 'content-type': 'multipart/form-data' },
  { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
  { 'content-type': 'application/json', cookie: 'cape-dev=%ff; cape-dev=x' },
  { 'content-type': 'application/json', 'accept-language': ','.repeat(5000) },
];
const suffixes = [
  '/',
  '/%00',
  '/%E0%A4%A',
  '/..%2f..%2f',
  '?%00=%00',
  '?a[b]=c&a=d',
  '?__proto__=1',
  `/${'x'.repeat(5000)}`,
  '?after=%ff',
];
