import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActEnvelope } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { looksAnHour } from '../acts/open-identity.ts';
import { anIdentity, aPerson, someIdentity, somePersonFacts } from '../testing/builders.ts';

const newId = () => uuidV7(testNow, randomBytes(16));
const named = { givenNames: 'Zqvnargiza', familyName: 'Zqvprovova', address: 'Zqvgatan 1' };
// Longer than chance makes in a signature, which is as random as any text.
const name = /zqv(nargiza|provova|gatan)/i;
const why = 'She is called back tonight.';

describe.each(storeKinds())('the identity of a person, in the vault, on %s', (kind) => {
  let stage: Stage;
  let karin: Person;
  const person = newId();

  const look = (id: string, act: ActEnvelope) =>
    stage.ask(karin, 'identity.open', { id }, { act, reason: 'contact', why });
  const register = async (id: string, alias: string, act = karin.envelope()) =>
    stage.ask(karin, 'person.register', {}, aPerson(act, { person: id, facts: somePersonFacts({ alias }) }));
  const refusalOf = async (asked: Promise<unknown>) =>
    asked.then(
      () => ({ kind: 'done' }) as Record<string, unknown>,
      (problem: Record<string, unknown>) => problem,
    );
  const entries = async (): Promise<{ verb: string; text: string }[]> => {
    const rows = await stage.store.asOwner<{ bytes: Buffer | Uint8Array }>('select bytes from audit.entry');
    return rows.map(({ bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      return { verb: /"verb":"([^"]+)"/.exec(text)?.[1] ?? '', text };
    });
  };
  const looksInLog = async () => (await entries()).filter(({ verb }) => verb === 'identity.open').length;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    karin = await stage.signIn(accountOf.karin, 'support');
    await register(person, 'Lärkan');
    await stage.ask(karin, 'identity.store', { id: person }, anIdentity(karin.envelope(), named));
  });
  afterAll(() => stage.store.close());

  it('is not opened where nothing is stored, and help begins once for each person', async () => {
    const other = newId();
    await register(other, 'Staren');
    expect(await refusalOf(look(other, karin.envelope()))).toMatchObject({ kind: 'conflict' });
    const begin = () => {
      const signs = { needsBed: 'no', isHurt: 'no', isThreatened: 'no', stayDependsOnWork: 'no' };
      return stage.ask(karin, 'assistance.begin', { id: other }, { act: karin.envelope(), support: newId(), signs });
    };
    await begin();
    expect(await refusalOf(begin())).toMatchObject({ kind: 'conflict' });
  });

  it('has a consent that is withdrawn once', async () => {
    const consent = newId();
    const yes = {
      consent,
      answer: 'yes',
      purpose: 'contact',
      toUnit: 61,
      facts: null,
      language: 'uz',
      interpreter: 'professional',
      how: 'spoken',
      until: null,
      said: null,
    };
    await stage.ask(karin, 'consent.give', { id: person }, { act: karin.envelope(), ...yes });
    const withdraw = () => stage.ask(karin, 'consent.withdraw', { id: person }, { act: karin.envelope(), consent });
    const { answer } = await withdraw();
    expect(answer.person.consents).toMatchObject([{ id: consent, state: 'withdrawn' }]);
    expect(await refusalOf(withdraw())).toMatchObject({ kind: 'conflict' });
  });

  it('shows a name once for each access, and each access is one entry in the log', async () => {
    const before = await looksInLog();
    const act = karin.envelope();
    const { answer } = await look(person, act);
    expect(answer.identity).toEqual(someIdentity(named));
    expect(await looksInLog()).toBe(before + 1);
    const { answer: again } = await look(person, act);
    expect(again.receipt).toEqual(answer.receipt);
    expect(again.identity).toBeNull();
    expect(await looksInLog()).toBe(before + 1);
    const { answer: shown } = await stage.ask(karin, 'person.read', { id: person });
    expect(shown.identity.looks).toHaveLength(1);
  });

  it('is in no list, no page, no answer to the person who stores it, and no address', async () => {
    const told: unknown[] = [];
    told.push(await stage.ask(karin, 'identity.store', { id: person }, anIdentity(karin.envelope(), named)));
    for (const route of ['person.list', 'person.aliases', 'work.list', 'session.read']) {
      told.push(await stage.ask(karin, route));
    }
    for (const route of ['person.read', 'person.in-case', 'assistance.of-person']) {
      told.push(await stage.ask(karin, route, { id: person }));
    }
    expect(JSON.stringify(told)).not.toMatch(name);
    // What an address of persons holds is an id; a name in its place is refused.
    const addresses = stage.routes.filter(({ path }) => path.startsWith('/api/persons')).map(({ path }) => path);
    expect(addresses.flatMap((path) => path.match(/:\w+/g) ?? []).filter((part) => part !== ':id')).toEqual([]);
    const byName = await refusalOf(stage.ask(karin, 'person.read', { id: named.familyName }));
    expect(byName).toMatchObject({ kind: 'invalid' });
    expect(JSON.stringify(byName)).not.toMatch(name);
    expect(await refusalOf(stage.ask(karin, 'person.list', {}, { name: named.familyName }))).toMatchObject({
      kind: 'invalid',
    });
  });

  it('is repeated by no refusal', async () => {
    const wrong = anIdentity(karin.envelope(), { ...named, birthDate: 'no day' });
    const other = { ...anIdentity(karin.envelope(), named), known: named.familyName };
    const second = { ...anIdentity(karin.envelope(), named), identity: person };
    const free = newId();
    await register(free, 'Vipan');
    const refusals = [
      await refusalOf(stage.ask(karin, 'identity.store', { id: person }, wrong)),
      await refusalOf(stage.ask(karin, 'identity.store', { id: person }, other)),
      await refusalOf(stage.ask(karin, 'identity.store', { id: free }, second)),
      await refusalOf(stage.ask(karin, 'identity.store', { id: newId() }, anIdentity(karin.envelope(), named))),
    ];
    for (const refusal of refusals) {
      expect(refusal.kind).not.toBe('done');
      expect(`${JSON.stringify(refusal)} ${String(refusal)}`).not.toMatch(name);
    }
  });

  it('is not accessed a fifty-first time within an hour', async () => {
    const { answer: shown } = await stage.ask(karin, 'person.read', { id: person });
    for (let looks = shown.identity.looks.length; looks < looksAnHour; looks++) await look(person, karin.envelope());
    const inLog = await looksInLog();
    const refusal = await refusalOf(look(person, karin.envelope()));
    expect(refusal).toMatchObject({ kind: 'too-many' });
    expect(`${JSON.stringify(refusal)} ${String(refusal)}`).not.toMatch(name);
    // That an access was stopped is one entry too.
    expect(await looksInLog()).toBe(inLog + 1);
    const { answer } = await stage.ask(karin, 'person.read', { id: person });
    expect(answer.identity.looks).toHaveLength(looksAnHour);
  });

  it('is in no entry of the log, and in no table but sealed', async () => {
    const all = await entries();
    expect(all.some(({ verb }) => verb === 'identity.open')).toBe(true);
    expect(all.filter(({ text }) => name.test(text) || text.includes(why))).toEqual([]);
    const tables = await stage.store.asOwner<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
    );
    for (const table of tables) {
      const rows = await stage.store.asOwner(`select 1 from ${table.name} t where t::text ~* 'zqv'`);
      expect(rows, table.name).toEqual([]);
    }
  });
});
