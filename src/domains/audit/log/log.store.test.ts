import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { did } from '../../../main/domains.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { endpointsByKey } from '../../administration/public.server.ts';
import { signalExamples } from '../../signals/testing/examples.ts';
import type { LogFilter, LogPage } from './schema.ts';

describe.each(storeKinds())('the log of an agency, on %s', (kind) => {
  let stage: Stage;
  let ines: Person;
  let hedda: Person;
  let didrik: Person;
  let other: Person;
  const signal = uuidV7(testNow, randomBytes(16));
  const asOwner = <T extends object>(sql: string, values: unknown[] = []) => stage.store.asOwner<T>(sql, values);
  const read = async (person: Person, input: LogFilter & { after?: string } = {}): Promise<LogPage> =>
    (await stage.ask(person, 'log.read', {}, input)).answer;
  const sentences = async (person: Person, input: LogFilter = {}) =>
    (await read(person, input)).items.map(({ sentence }) => sentence);
  const refOf = async (account: string) =>
    (await asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ?? '';

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await asOwner(
      `select access.add_person(1991, 21, 'Prov Annanstans', 'säkerhetschef', 'security officer', null, array['log-review'], array['security-officer']),
        access.add_person(1992, 11, 'Prov Både', 'jurist', 'lawyer', null, array['log-review', 'supervision'], array['data-protection-officer', 'officer'])`,
    );
    ines = await stage.signIn(accountOf.ines, 'supervision');
    hedda = await stage.signIn(accountOf.hedda, 'log-review');
    didrik = await stage.signIn(accountOf.didrik, 'log-review');
    other = await stage.signIn('1991', 'log-review');
    const { params, input } = signalExamples['signal.register']?.({
      target: signal,
      basis: [],
      act: ines.envelope,
      unit: 0,
      facts: ['sector', 'workplace', 'signs'],
      text: (name) => `hemligt ${name}`,
      number: 12_345,
    }) ?? { params: {}, input: {} };
    await stage.ask(ines, 'signal.register', params, input);
    await stage.ask(ines, 'signal.read', { id: signal });
    await stage.ask(ines, 'case.read', { id: uuidV7(testNow, randomBytes(16)) }).catch(() => undefined);
  });
  afterAll(() => stage.store.close());

  it('tells who did what as what and where, the newest first, and nothing that is in a file', async () => {
    const { items } = await read(hedda);
    const told = items.map(({ sentence }) => sentence);
    expect(told).toContain('Ines, supervision, Inspection East: registered a signal');
    expect(told).toContain('Ines, supervision, Inspection East: read a signal');
    expect(told).toContain(
      'Ines, supervision, Inspection East: read a case. It was refused: does not exist, or the person may not see it',
    );
    expect(told).toContain('Hedda, Legal unit: signed in');
    const places = items.map(({ at, entry }) => [at, Number(entry)] as const);
    expect(places).toEqual(places.toSorted(([a, n], [b, m]) => (a === b ? m - n : a < b ? 1 : -1)));
    expect(JSON.stringify(items)).not.toMatch(/hemligt|"mac"|"session"/);
  });

  it('is read in its own agency alone', async () => {
    const theirs = await read(other);
    expect(theirs.items.map(({ who }) => who)).not.toContain('Ines');
    expect(theirs.items.length).toBeGreaterThan(0);
    const { people } = (await stage.ask(other, 'log.people')).answer;
    expect(people.map(({ name }: { name: string }) => name)).not.toContain('Ines');
    // A person of another agency is no one here, and nothing is told of them.
    expect((await read(other, { person: await refOf(accountOf.ines) })).items).toEqual([]);
  });

  it('is narrowed by person, sort, kind of act, file and day', async () => {
    const person = await refOf(accountOf.ines);
    expect(new Set((await read(hedda, { person })).items.map(({ who }) => who))).toEqual(new Set(['Ines']));
    expect(await sentences(hedda, { sort: 'refused', person })).toHaveLength(1);
    expect(await sentences(hedda, { verb: 'signal.read' })).toEqual([
      'Ines, supervision, Inspection East: read a signal',
    ]);
    const about = (await read(hedda, { about: signal })).items.filter(({ code }) => code.startsWith('signal.'));
    expect(about.map(({ code, about: [file] }) => [code, file])).toEqual([
      ['signal.read', signal],
      ['signal.register', signal],
    ]);
    const day = testNow.toISOString().slice(0, 10);
    expect((await read(hedda, { from: day, until: day, verb: 'signal.read' })).items).toHaveLength(1);
    expect((await read(hedda, { until: '2001-01-01' })).items).toEqual([]);
    expect((await read(hedda, { sort: 'sign-in' })).items.every(({ sort }) => sort === 'sign-in')).toBe(true);
  });

  it('is given in pages, each entry once', async () => {
    for (let times = 0; times < 60; times++) await stage.ask(ines, 'signal.read', { id: signal });
    const first = await read(hedda, { verb: 'signal.read' });
    const second = await read(hedda, { verb: 'signal.read', after: first.next ?? '' });
    expect([first.items.length, second.items.length, second.next]).toEqual([50, 11, null]);
    expect(new Set([...first.items, ...second.items].map(({ entry }) => entry)).size).toBe(61);
  });

  it.each([
    ['entry_by_time', ''],
    ['entry_by_time', `and audit.told_at(e.bytes) >= '2026-01-01' and audit.told_at(e.bytes) < '2026-01-02'`],
    ['entry_by_time', `and (audit.told_at(e.bytes), e.seq) < ('2026-01-01', 7)`],
    ['entry_by_actor', `and audit.told_actor(e.bytes) = '1007'`],
    ['entry_by_verb', `and audit.told_verb(e.bytes) = 'signal.pass-on'`],
    ['entry_by_sort', `and audit.told_sort(e.bytes) = 'refused'`],
    ['entry_by_id', `and audit.told_ids(e.bytes) @> jsonb_build_array('${signal}')`],
  ])('finds a page among many entries by the index %s', async (index, filter) => {
    await stage.store.undone(async (owner) => {
      await owner(`insert into audit.entry (log, salt, bytes, leaf_hash)
        select 1 + n % 3, 'x', convert_to(jsonb_build_object('verb', 'signal.read', 'result', 'seen', 'actor', (2000 + n % 90)::text,
          'at', to_char('2025-01-01'::timestamptz + n * interval '7 minutes', 'YYYY-MM-DD"T"HH24:MI'), 'objects', jsonb_build_array(gen_random_uuid()))::text, 'UTF8'), 'x'
        from generate_series(1, 3000) n`);
      await owner('analyze audit.entry');
      const [plan] = await owner<{ 'QUERY PLAN': unknown }>(
        `explain (format json) select e.seq from audit.entry e where e.log = 1 ${filter} order by audit.told_at(e.bytes) desc, e.seq desc limit 51`,
      );
      expect(JSON.stringify(plan)).toContain(`"Index Name":"${index}"`);
      expect(JSON.stringify(plan)).not.toContain('"Seq Scan"');
    });
  });

  it('says that it was read, by whom, and what they looked for', async () => {
    const person = await refOf(accountOf.ines);
    await read(didrik, { person, verb: 'signal.read' });
    const entries = await asOwner<{ bytes: Buffer }>('select bytes from audit.entry order by seq desc limit 1');
    expect(JSON.parse(entries[0]?.bytes.toString() ?? '')).toMatchObject({
      verb: 'log.read',
      result: 'seen',
      capacity: 'log-review',
      objects: [person],
      fields: ['log', 'verb signal.read'],
    });
    expect(await sentences(hedda, { verb: 'log.read', person: await refOf(accountOf.didrik) })).toEqual([
      'Didrik, review of the log, Legal unit: read the log',
    ]);
  });

  it('is taken out as a file after a fresh proof, which is an entry too', async () => {
    const { answer } = await stage.ask(didrik, 'log.export', {}, { verb: 'signal.register' });
    expect(answer.csv.replace('\ufeff', '').split('\r\n').slice(0, 2)).toEqual([
      'entry,time (UTC),who,capacity,unit,what,code,refused,about,sealed',
      expect.stringMatching(
        /^\d+,[^,]+,Ines,supervision,Inspection East,registered a signal,signal.register,,[^,]+,[01]$/,
      ),
    ]);
    expect(await sentences(hedda, { verb: 'log.export' })).toEqual([
      'Didrik, review of the log, Legal unit: exported the log as a file',
    ]);
    await asOwner(`update access.session set proved_at = now() - interval '1 hour' where account = $1`, [
      accountOf.didrik,
    ]);
    await expect(stage.ask(didrik, 'log.export')).rejects.toMatchObject({ text: { id: 'http.prove-again' } });
    await expect(read(didrik)).resolves.toBeDefined();
  });

  it.each(['case.list', 'signal.list', 'person.list', 'account.list', 'suspicion.list'])(
    'is all that those who read it have: not %s',
    async (route) => {
      await expect(stage.ask(hedda, route)).rejects.toMatchObject({ kind: 'forbidden' });
    },
  );

  it('opens nothing in the database either, and to no one else', async () => {
    const seen = await asOwner<{ kinds: string[] }>(
      `select array_agg(distinct r.kind) as kinds from access.member m join access.realm r on r.id = m.realm where m.capacity = 'log-review'`,
    );
    expect(seen[0]?.kinds).toEqual(['log']);
    for (const capacity of ['log-review', 'supervision']) {
      const realm = capacity === 'supervision' ? 'log' : 'track';
      await expect(
        asOwner(
          `insert into access.member (country, realm, actor, capacity, track, may_write)
           select r.country, r.id, 1992, $1, r.track, true from access.realm r where r.kind = $2 and r.owner_unit = 11 limit 1`,
          [capacity, realm],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    }
    for (const person of [ines, await stage.signIn(accountOf.alma, 'access-administration')])
      await expect(read(person)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is read by a person who also works on matters only in its own capacity, and matters only in the other', async () => {
    const reading = await stage.signIn('1992', 'log-review');
    const working = await stage.signIn('1992', 'supervision');
    expect((await read(reading)).items.length).toBeGreaterThan(0);
    await expect(stage.ask(reading, 'signal.list')).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(read(working)).rejects.toMatchObject({ kind: 'forbidden' });
    expect((await stage.ask(working, 'signal.list')).status).toBe(200);
  });

  it('closes when the last of the roles ends, and stays open while one remains', async () => {
    await asOwner(`insert into access.role_grant (account, role) values ($1, 'security-officer')`, [accountOf.didrik]);
    const end = (role: string) =>
      asOwner(
        `update access.role_grant set active_until = now() - interval '1 second' where account = $1 and role = $2`,
        [accountOf.didrik, role],
      );
    await end('data-protection-officer');
    expect((await read(didrik)).items.length).toBeGreaterThan(0);
    await end('security-officer');
    await expect(read(didrik)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('has words for every route, and for what is no route', () => {
    const routes = new Set([...stage.routes, ...endpointsByKey].map(({ name }) => name));
    expect([...routes].filter((name) => !did.has(name))).toEqual([]);
    const besides = [...did.keys()].filter((verb) => !routes.has(verb));
    expect(
      besides.filter(
        (verb) =>
          !/^(session|passkey|mail-address|notices|feedback|privacy|recovery-code|installation|directory|directory-group|disclosure|suspicion|tip|study)\.|^account\.(add|provision|unprovision)$|^agency-export\.make$|^attachment\.(piece|arrive|scan)$|^course-package\.piece$|^event\.(join|answer|needs|evaluate|monday-act|monday-answer|remind|erase)$|^(workplace|case|person|claim)\.take-back$/.test(
            verb,
          ),
      ),
    ).toEqual([]);
  });
});
