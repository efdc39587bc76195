import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV4, uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { httpServer } from '../../../platform/http/server.ts';
import { bringPackageOn } from '../../../testing/bring-package.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { aCmi5Package, aDescription, aScormPackage } from '../testing/a-package.ts';
import { addPlayer } from './player.server.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const verb = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;

/** A part that has been opened, as its program sees it. */
type Opened = {
  readonly launch: string;
  readonly place: string;
  readonly query: URLSearchParams;
  readonly token: string;
};

describe.each(storeKinds())('a package that is opened, on %s', (kind) => {
  let stage: Stage;
  let tova: Person; // the training lead of the Gender Equality Agency
  let nora: Person; // of the same agency, in another unit
  let karin: Person; // of another agency
  let server: FastifyInstance;
  let now = testNow;

  const headers = { host: 'localhost' };
  const get = (url: string, more = {}) => server.inject({ method: 'GET', url, headers: { ...headers, ...more } });
  const add = async (course: string, bytes?: Uint8Array): Promise<string> => {
    const [content, id] = [newId(), newId()];
    await bringPackageOn(stage)(tova, content, bytes);
    const sent = { act: tova.envelope(), package: id, content, course, description: aDescription };
    await stage.ask(tova, 'course-package.add', {}, sent);
    return id;
  };
  const launch = async (person: Person, course: string) =>
    (
      await stage.ask(
        person,
        'course-attempt.launch',
        { course },
        { act: person.envelope(), attempt: newId(), part: 0 },
      )
    ).answer as { launch: string; address: string };
  const fetchToken = async (address: string) =>
    (await server.inject({ method: 'POST', url: new URL(address).pathname, headers })).json() as Record<string, string>;
  const open = async (person: Person, course: string): Promise<Opened> => {
    const { launch: id, address } = await launch(person, course);
    const body = (await get(address)).body;
    const src = new URL((/<iframe [^>]*src="([^"]+)"/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&'));
    const token = (await fetchToken(src.searchParams.get('fetch') ?? ''))['auth-token'] ?? '';
    return { launch: id, place: src.pathname.replace(/index\.html$/, ''), query: src.searchParams, token };
  };
  const asked = (of: Opened, more: object = {}) => ({
    ...headers,
    authorization: `Basic ${of.token}`,
    'x-experience-api-version': '1.0.3',
    'content-type': 'application/json',
    ...more,
  });
  const statement = (of: Opened, name: string, over: Record<string, unknown> = {}) => ({
    id: uuidV4(randomBytes(16)),
    actor: JSON.parse(of.query.get('actor') ?? '{}'),
    verb: { id: verb(name) },
    object: { id: of.query.get('activityId') },
    ...(name === 'initialized' ? {} : { result: { duration: 'PT1S', ...resultOf(name) } }),
    context: {
      registration: of.query.get('registration'),
      contextActivities: {
        category: [{ id: cmi5 }, ...(['completed', 'passed', 'failed'].includes(name) ? [{ id: moveOn }] : [])],
        grouping: [{ id: 'https://invented.invalid/part' }],
      },
      extensions: { [session]: of.launch },
    },
    timestamp: now.toISOString(),
    ...over,
  });
  const resultOf = (name: string): object =>
    name === 'completed' ? { completion: true } : name === 'passed' ? { success: true, score: { scaled: 0.9 } } : {};
  const send = (of: Opened, what: unknown, more: object = {}) =>
    server.inject({
      method: 'POST',
      url: `${of.place}-/xapi/statements`,
      headers: asked(of, more),
      payload: JSON.stringify(what),
    });
  const say = async (of: Opened, name: string, over: Record<string, unknown> = {}) => {
    const answer = await send(of, statement(of, name, over));
    return answer.statusCode === 200 ? 200 : `${answer.statusCode} ${answer.json().error}`;
  };
  const progress = async (person: Person, course: string) =>
    (await stage.ask(person, 'packaged-course.read', { course })).answer as {
      isDone: boolean;
      parts: { state: string }[];
    };

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    [tova, nora, karin] = await Promise.all([
      stage.signIn(accountOf.tova, 'administration'),
      stage.signIn(accountOf.nora, 'administration'),
      stage.signIn(accountOf.karin, 'support'),
    ]);
    const options = {
      log: () => undefined,
      clock: () => now,
      secure: false,
      embedded: true,
      hosts: new Set(['localhost']),
    };
    server = await httpServer(options);
    const { database, keys } = stage.store;
    addPlayer(server, { ...options, database, keys, origin: null });
    await server.ready();
    await add('invented-part');
    await add('invented-scorm', aScormPackage());
  });
  afterAll(async () => {
    await server.close();
    await stage.store.close();
  });

  it('is completed by what it states, in order, and comes to a certificate; then its record is gone', async () => {
    const of = await open(nora, 'invented-part');
    expect(await say(of, 'passed')).toBe('403 not-initialized');
    expect(await say(of, 'initialized')).toBe(200);
    expect(await say(of, 'initialized')).toBe('403 initialized-already');
    const low = { result: { duration: 'PT1S', success: true, score: { scaled: 0.2 } } };
    expect(await say(of, 'passed', low)).toBe('403 score-against-mastery');
    expect(await say(of, 'completed')).toBe(200);
    expect(await say(of, 'completed')).toBe('403 completed-already');
    await expect(
      stage.ask(
        nora,
        'course.complete',
        { course: 'invented-part' },
        { act: nora.envelope(), certificate: newId(), answers: {} },
      ),
    ).rejects.toMatchObject({ text: { id: 'launching.not-done' } });
    expect(await progress(nora, 'invented-part')).toMatchObject({ isDone: false, parts: [{ state: 'begun' }] });
    expect(await say(of, 'passed')).toBe(200);
    expect(await say(of, 'terminated')).toBe(200);
    expect(await say(of, 'failed')).toBe('403 terminated-already');
    const { statements } = (await get(`${of.place}-/xapi/statements?ascending=true`, asked(of))).json();
    const said = statements.map((one: { verb: { id: string } }) => one.verb.id.split('/').at(-1));
    expect(said).toEqual(['launched', 'initialized', 'completed', 'passed', 'satisfied', 'terminated']);
    expect(JSON.stringify(statements)).not.toContain('Nora');
    expect(await progress(nora, 'invented-part')).toMatchObject({ isDone: true, parts: [{ state: 'done' }] });
    const input = { act: nora.envelope(), certificate: newId(), answers: {} };
    const { answer } = await stage.ask(nora, 'course.complete', { course: 'invented-part' }, input);
    expect(answer.certificate).toMatchObject({ course: 'invented-part', courseTitle: 'Påhittad kurs' });
    expect(await progress(nora, 'invented-part')).toMatchObject({ isDone: false, parts: [{ state: 'not-begun' }] });
    expect((await get(`${of.place}index.html`)).statusCode).toBe(404);
  });

  it('takes a ticket once, a token once, and neither from another opening, forged or late', async () => {
    const { address } = await launch(nora, 'invented-part');
    const body = (await get(address)).body;
    expect((await get(address)).statusCode).toBe(410);
    expect((await get(`/launch/${'A'.repeat(43)}`)).statusCode).toBe(410);
    const src = new URL(
      (/src="([^"]+)"/.exec(body.slice(body.indexOf('<iframe')))?.[1] ?? '').replaceAll('&amp;', '&'),
    );
    const fetching = src.searchParams.get('fetch') ?? '';
    expect(Object.keys(await fetchToken(fetching))).toEqual(['auth-token']);
    expect(Object.keys(await fetchToken(fetching))).toEqual(['error-code', 'error-text']);
    const [one, other] = [await open(nora, 'invented-part'), await open(tova, 'invented-part')];
    const stranger = { ...one, token: other.token };
    const none = { ...one, token: Buffer.from(`cape:${'A'.repeat(43)}`).toString('base64') };
    for (const of of [stranger, none]) expect(await say(of, 'initialized')).toBe('401 no-such-opening');
    const registration = { ...statement(one, 'initialized').context, registration: other.query.get('registration') };
    expect(await say(one, 'initialized', { context: registration })).toBe('403 another-registration');
    expect(await say(one, 'initialized', { actor: statement(other, 'initialized').actor })).toBe('403 another-actor');
    expect(await say(one, 'launched')).toBe('403 verb-of-the-system');
    const { address: waiting } = await launch(nora, 'invented-part');
    now = new Date(testNow.getTime() + 3 * 60_000);
    expect((await get(waiting)).statusCode).toBe(410);
    now = new Date(testNow.getTime() + 5 * 3_600_000);
    expect(await say(other, 'initialized')).toBe('401 no-such-opening');
    expect((await get(`${other.place}index.html`)).statusCode).toBe(404);
    now = testNow;
  });

  it('keeps documents of one learner within limits, and shows its opening to no other part', async () => {
    const of = await open(tova, 'invented-part');
    const agent = encodeURIComponent(of.query.get('actor') ?? '');
    const activity = encodeURIComponent(of.query.get('activityId') ?? '');
    const registration = of.query.get('registration');
    const state = (id: string) =>
      `${of.place}-/xapi/activities/state?stateId=${id}&activityId=${activity}&agent=${agent}&registration=${registration}`;
    const data = (await get(state('LMS.LaunchData'), asked(of))).json();
    expect(data).toMatchObject({ launchMode: 'Normal', masteryScore: 0.8, moveOn: 'CompletedAndPassed' });
    expect(data.contextTemplate.extensions[session]).toBe(of.launch);
    const put = (url: string, payload: string) => server.inject({ method: 'PUT', url, headers: asked(of), payload });
    expect((await put(state('bookmark'), '{"page":2}')).statusCode).toBe(204);
    expect((await get(state('bookmark'), asked(of))).json()).toEqual({ page: 2 });
    expect((await put(state('LMS.LaunchData'), '{}')).statusCode).toBe(403);
    expect((await put(state('large'), JSON.stringify('x'.repeat(100_000)))).statusCode).toBe(413);
    expect((await put(state('larger'), JSON.stringify('x'.repeat(200_000)))).statusCode).toBe(413);
    expect((await put(state('of-another').replace(activity, 'urn%3Aanother'), '{}')).statusCode).toBe(403);
    const large = statement(of, 'initialized', { extra: 'x'.repeat(40_000) });
    expect((await send(of, large)).statusCode).toBe(413);
    expect((await send(of, large, { authorization: 'Basic x' })).statusCode).toBe(401);
    expect((await send(of, large, { 'x-experience-api-version': '2.0' })).statusCode).toBe(400);
  });

  it('is answered with a policy that gives it no origin and only its own place', async () => {
    const of = await open(tova, 'invented-part');
    const page = await get(`${of.place}index.html?lang=sv`, {
      cookie: `cape-dev=${Buffer.from(tova.token).toString('base64url')}`,
    });
    expect(page.statusCode).toBe(200);
    expect(page.headers['set-cookie']).toBeUndefined();
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/^sandbox allow-scripts;/);
    expect(policy).toContain(`connect-src http://localhost${of.place};`);
    expect(policy).not.toMatch(/allow-same-origin|'self'|\*/);
    const player = await get((await launch(tova, 'invented-part')).address);
    expect(String(player.headers['content-security-policy'])).toMatch(/script-src 'none'.*frame-ancestors 'none'/);
    expect(player.body).toMatch(/<iframe [^>]*sandbox="allow-scripts" allow=""/);
    for (const name of ['cmi5.xml/../../x', '..%2findex.html', 'nothing.html'])
      expect((await get(`${of.place}${name}`)).statusCode).toBe(404);
  });

  it('of SCORM 1.2 keeps what it writes, and refuses what the standard does not know', async () => {
    const { address } = await launch(nora, 'invented-scorm');
    const src = new URL(/<iframe [^>]*src="([^"]+)"/.exec((await get(address)).body)?.[1] ?? '');
    const place = src.pathname.replace(/index\.html$/, '');
    expect((await get(src.pathname)).body).toContain(`${place}-/scorm.js"></script>`);
    const commit = (values: object, ends = false) =>
      server.inject({ method: 'POST', url: `${place}-/scorm`, headers, payload: JSON.stringify({ values, ends }) });
    expect((await commit({ 'cmi.core.student_name': 'Nora' })).statusCode).toBe(400);
    expect((await commit({ 'cmi.core.lesson_status': 'excellent' })).statusCode).toBe(400);
    expect((await commit({ 'cmi.suspend_data': 'page 2</script>' })).statusCode).toBe(204);
    const script = (await get(`${place}-/scorm.js`)).body;
    expect(script).toContain('page 2\\u003c/script>');
    expect(script).not.toContain('Nora');
    expect(
      (await commit({ 'cmi.core.lesson_status': 'passed', 'cmi.core.session_time': '00:01:30' }, true)).statusCode,
    ).toBe(204);
    expect((await commit({ 'cmi.core.lesson_status': 'failed' })).statusCode).toBe(403);
    expect(await progress(nora, 'invented-scorm')).toMatchObject({ isDone: true });
  });

  it('is given to the own agency, in versions, until it is withdrawn; then its files can be removed', async () => {
    const id = await add('invented-versions');
    await expect(launch(karin, 'invented-versions')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(add('invented-versions')).rejects.toMatchObject({ fields: [{ path: 'course' }] });
    await expect(add('bad-package', Buffer.from('no archive'))).rejects.toMatchObject({
      text: { id: 'package.not-a-zip' },
    });
    const of = await open(nora, 'invented-versions');
    const content = newId();
    await bringPackageOn(stage)(tova, content, aCmi5Package('<!doctype html><title>Second</title>'));
    const on = (step: string, input: object) =>
      stage.ask(tova, `course-package.${step}`, { id }, { act: tova.envelope(), ...input });
    const { answer } = await on('replace', { content, description: aDescription });
    expect(answer.package.editions).toHaveLength(2);
    expect((await get(`${of.place}index.html`)).body).toContain('Invented course');
    const learning = (await stage.ask(tova, 'training.read')).answer.courses as { id: string }[];
    expect(learning.map((one) => one.id)).toContain('invented-versions');
    await expect(on('remove', {})).rejects.toMatchObject({ text: { id: 'library.withdraw-first' } });
    await on('withdraw', { reason: 'Påhittat skäl.' });
    expect((await get(`${of.place}index.html`)).statusCode).toBe(404);
    await expect(launch(nora, 'invented-versions')).rejects.toMatchObject({ kind: 'not-found' });
    expect((await on('remove', {})).answer.package.state).toBe('removed');
    await expect(stage.ask(tova, 'course-package.export', { id })).rejects.toMatchObject({ kind: 'conflict' });
  });
});
