import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

const always = { from: null, until: null };

describe.each(storeKinds())('lists, units and providers of an agency, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let other: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    // A second administrator of the same agency, and one of another.
    await stage.store.asOwner(
      `select access.add_person(1981, 11, 'Prov Andersson', 'administratör', 'administrator', null, array['access-administration', 'supervision'], array['administrator', 'officer']),
        access.add_person(1982, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    other = await stage.signIn('1982', 'access-administration');
  });
  afterAll(() => stage.store.close());

  const refused = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => Promise.reject(new Error('It was not refused.')),
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const newId = () => uuidV7(testNow, randomBytes(16));
  const invitation = (by: Person, over: object = {}) => ({
    act: by.envelope(),
    account: newId(),
    unit: 'region-ost',
    name: 'Påhittad Person',
    title: 'inspektör',
    titleEn: null,
    languages: ['sv', 'pl'],
    capacities: [{ word: 'supervision', ...always }],
    roles: [{ word: 'officer', ...always }],
    ...over,
  });
  const invite = async (by: Person = alma, over: object = {}) => {
    const sent = invitation(by, over);
    const { answer } = await stage.ask(by, 'account.invite', {}, sent);
    return { sent, id: sent.account, person: answer.person, code: answer.code as string };
  };
  const _refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';
  const _accountOfRef = async (ref: string): Promise<string> =>
    (await stage.store.asOwner<{ id: string }>('select id::text as id from access.account where ref = $1', [ref]))[0]
      ?.id ?? '';

  it('finds people by part of a name, and by what needs something', async () => {
    const { id } = await invite(alma, { name: 'Åke Övningsson' });
    const found = async (input: object) =>
      (await stage.ask(alma, 'account.list', {}, input)).answer.items.map((item: { id: string }) => item.id);
    expect(await found({ search: 'ovning ake' })).toEqual([id]);
    expect(await found({ search: 'finns inte' })).toEqual([]);
    const away = { from: '2026-11-20', to: null, deputy: null };
    await stage.ask(alma, 'account.set-absence', { id }, { act: alma.envelope(), absence: away });
    expect(await found({ show: 'needs', search: 'övning' })).toEqual([id]);
    expect(await found({ show: 'absent', search: 'övning' })).toEqual([id]);
    expect(await found({ show: 'invited', search: 'övning' })).toEqual([id]);
    const { answer } = await stage.ask(alma, 'account.export');
    expect(answer.csv).toContain('Åke Övningsson,inspektör,Inspection East,Case officer,,supervision,2026-11-20/..');
  });

  it('adds a unit with capacities of the agency, renames it, and invites people there', async () => {
    const unit = newId();
    const adding = (over: object = {}) => ({
      act: alma.envelope(),
      unit,
      key: 'inspektion-vast',
      nameSv: 'Inspektion Väst',
      nameEn: 'Inspection West',
      lettersOn: null,
      capacities: ['supervision'],
      ...over,
    });
    expect(await refused(stage.ask(alma, 'unit.add', {}, adding({ key: 'legal' })))).toMatch(/^invalid /);
    expect(await refused(stage.ask(alma, 'unit.add', {}, adding({ capacities: ['support'] })))).toMatch(/^invalid /);
    const { answer } = await stage.ask(alma, 'unit.add', {}, adding());
    expect(answer.unit).toMatchObject({ key: 'inspektion-vast', capacities: ['supervision'], people: 0 });
    await stage.ask(
      alma,
      'unit.rename',
      { id: unit },
      { act: alma.envelope(), nameSv: 'Inspektion Nordväst', nameEn: 'Inspection Northwest' },
    );
    const { answer: history } = await stage.ask(alma, 'unit.read', { id: unit });
    expect(history.timeline.map(({ type, changes }: { type: string; changes: unknown }) => [type, changes])).toEqual([
      [
        'unit.rename',
        [
          { what: 'Name in Swedish', before: 'Inspektion Väst', after: 'Inspektion Nordväst' },
          { what: 'Name in English', before: 'Inspection West', after: 'Inspection Northwest' },
        ],
      ],
      ['unit.add', []],
    ]);
    expect(await refused(stage.ask(other, 'unit.read', { id: unit }))).toMatch(/^not-found /);
    const { person } = await invite(alma, { unit: 'inspektion-vast' });
    expect(person.unit.name).toBe('Inspection Northwest');
    const realms = await stage.store.asOwner(
      `select 1 from access.realm r join access.unit u on u.id = r.owner_unit where u.agency = 1 and r.kind = 'administration'`,
    );
    expect(realms).toHaveLength(1);
  });

  it('connects a provider whose secret is sealed and never shown again, and disconnects it', async () => {
    const provider = newId();
    const secret = 'påhittad hemlighet som är lång';
    const setting = {
      nameSv: 'Påhittad inloggning',
      nameEn: 'Invented sign-in',
      clientSecret: secret,
      algorithms: ['ES256'],
      scopes: ['profile'],
      assurance: null,
    };
    const connecting = () => ({
      act: alma.envelope(),
      provider,
      key: 'prov-hemlig',
      issuer: 'https://hemlig.example',
      clientId: 'cape-prov',
      ...setting,
    });
    const { answer } = await stage.ask(alma, 'provider.connect', {}, connecting());
    expect(answer.provider).toMatchObject({ hasSecret: true, scopes: ['openid', 'profile'] });
    expect(JSON.stringify([answer, await stage.store.asOwner('select * from acts.act')])).not.toContain(secret);
    expect(
      await refused(
        stage.ask(other, 'provider.connect', {}, { ...connecting(), act: other.envelope(), provider: newId() }),
      ),
    ).toBe('conflict administration.provider-taken');
    const { answer: others } = await stage.ask(other, 'provider.list');
    expect(others.items).toEqual([]);
    const changing = { act: alma.envelope(), ...setting, clientSecret: null, nameEn: 'Sign-in, invented' };
    await stage.ask(alma, 'provider.change', { id: provider }, changing);
    const { answer: history } = await stage.ask(alma, 'provider.read', { id: provider });
    expect(history.timeline[0].changes).toEqual([
      { what: 'Name in English', before: 'Invented sign-in', after: 'Sign-in, invented' },
    ]);
    expect(await refused(stage.ask(other, 'provider.read', { id: provider }))).toMatch(/^not-found /);
    const [kept] = await stage.store.asOwner<{ kept: boolean }>(
      'select sealed_secret is not null as kept from access.provider where id = $1',
      [provider],
    );
    expect(kept?.kept).toBe(true);
    await stage.ask(alma, 'provider.end', { id: provider }, { act: alma.envelope(), reason: 'Påhittat skäl.' });
    expect(
      await refused(stage.ask(alma, 'provider.change', { id: provider }, { ...changing, act: alma.envelope() })),
    ).toBe('conflict administration.provider-has-ended');
  });
});
