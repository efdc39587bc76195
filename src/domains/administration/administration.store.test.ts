import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { examples } from '../../main/proofs/world/parts.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';
import { invitationBytes } from '../access/public.server.ts';

const always = { from: null, until: null };

describe.each(storeKinds())('a person who administrates access, on %s', (kind) => {
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
  const refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';
  /** Whom a code lets in, as a person who signs in is told. */
  const invitedBy = (code: string) =>
    stage.store.asOwner<{ name: string; capacities: string[] }>('select name, capacities from access.invited($1)', [
      Buffer.from(invitationBytes(code)),
    ]);

  it('reads the people of the own agency, and none of another', async () => {
    const names = async (by: Person) =>
      (await stage.ask(by, 'account.list')).answer.items.map(({ name }: { name: string }) => name);
    expect(await names(alma)).toEqual(expect.arrayContaining(['Alma', 'Ines', 'Prov Andersson']));
    expect(await names(alma)).not.toContain('Tage');
    expect((await names(other)).sort()).toEqual(['Prov Annanstans', 'Tage']);
    const tage = await refOf(accountOf.tage);
    expect(await refused(stage.ask(alma, 'account.read', { id: tage }))).toBe('not-found access.not-found');
    const role = { act: alma.envelope(), role: 'reader', ...always };
    expect(await refused(stage.ask(alma, 'account.give-role', { id: tage }, role))).toBe('not-found access.not-found');
    const away = { act: alma.envelope(), absence: { from: '2026-12-01', to: null, deputy: tage } };
    const own = await refOf(accountOf.ines);
    expect(await refused(stage.ask(alma, 'account.set-absence', { id: own }, away))).toMatch(/^invalid /);
  });

  it('reaches no route of any matter, and no officer reaches a route of administration', async () => {
    const allowed = async (person: Person, which: (name: string) => boolean) => {
      const names: string[] = [];
      for (const { name } of stage.routes.filter((route) => which(route.name))) {
        const example = examples[name];
        if (!example) throw new Error(`${name} has no example.`);
        const { params, input } = example({
          target: newId(),
          act: () => person.envelope(),
          basis: [newId()],
          unit: 21,
          facts: ['sector'],
          text: (field) => `påhittad ${field}`,
          number: 12_345,
        });
        const said = await stage.ask(person, name, params, input).then(
          () => 'done',
          (error: unknown) => (error instanceof Problem ? error.kind : 'fault'),
        );
        if (said !== 'forbidden') names.push(`${name} ${said}`);
      }
      return names;
    };
    const isOurs = (name: string) =>
      /^(account|agency-export|contact-point|unit|provider|api-key|directory|webhook|tip-desk|retention|paper|processing)\.|^gate\.(list|set|end)$/.test(
        name,
      );
    const isEverybodys = (name: string) =>
      [
        'session.read',
        'sitting.change-capacity',
        'work.list',
        'sign-in.read',
        'knowledge.who-is-who',
        'help.read',
      ].includes(name);
    expect(await allowed(alma, (name) => !isOurs(name) && !isEverybodys(name))).toEqual([]);
    // Of work there is the yearly review of access, which is about accounts, and nothing of any matter.
    const { items } = (await stage.ask(alma, 'work.list')).answer;
    expect(items.map(({ kind: of }: { kind: string }) => of)).toEqual(['access.review-due']);
    // Who also works on matters does so in the other capacity, and not in this one.
    const both = await stage.signIn('1981', 'access-administration');
    expect(await allowed(both, (name) => !isOurs(name) && !isEverybodys(name))).toEqual([]);
    const working = await stage.signIn('1981', 'supervision');
    expect(await allowed(working, isOurs)).toEqual([]);
    const ines = await stage.signIn(accountOf.ines, 'supervision');
    expect(await allowed(ines, isOurs)).toEqual([]);
  });

  it('opens no realm but that of the administration, no matter who writes the membership', async () => {
    const [member] = await stage.store.asOwner<{ kinds: string[] }>(
      `select array_agg(distinct r.kind) as kinds from access.member m join access.realm r on r.id = m.realm where m.capacity = 'access-administration'`,
    );
    expect(member?.kinds).toEqual(['administration']);
    const write = `insert into access.member (country, realm, unit, actor, capacity, track, may_write)
      select r.country, r.id, null, $1, $2, r.track, true from access.realm r where r.kind = $3 and r.owner_unit = 11 limit 1`;
    for (const [capacity, where] of [
      ['access-administration', 'track'],
      ['supervision', 'administration'],
    ]) {
      await expect(stage.store.asOwner(write, [accountOf.alma, capacity, where])).rejects.toMatchObject({
        code: '42501',
      });
    }
  });

  it('gives a code once, of which the database has the hash, and which lets its person in', async () => {
    const { sent, id, person, code } = await invite();
    expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){5}$/);
    expect(person).toMatchObject({ name: 'Påhittad Person', hasEnded: false, invitation: { isOpen: true } });
    const again = await stage.ask(alma, 'account.invite', {}, sent);
    expect(again.answer.code).toBeNull();
    const everything = JSON.stringify(await stage.store.asOwner('select facts from acts.act'));
    expect(everything).not.toContain(code);
    expect(everything).not.toContain('Påhittad Person');
    expect(await invitedBy(code)).toMatchObject([{ name: 'Påhittad Person', capacities: ['supervision'] }]);
    const { answer } = await stage.ask(alma, 'account.renew-invitation', { id }, { act: alma.envelope() });
    expect(await invitedBy(code)).toEqual([]);
    expect(await invitedBy(answer.code)).toHaveLength(1);
  });

  it('makes no new invitation for a person who comes in already, and none for themselves', async () => {
    const { id, code } = await invite();
    const provider = newId();
    await stage.ask(
      alma,
      'provider.connect',
      {},
      {
        act: alma.envelope(),
        provider,
        key: 'prov',
        nameSv: 'Påhittad inloggning',
        nameEn: 'Invented sign-in',
        issuer: 'https://login.example',
        clientId: 'cape',
        clientSecret: null,
        algorithms: ['ES256'],
        scopes: [],
        assurance: null,
      },
    );
    const tied = (subject: string) =>
      stage.store.asOwner<{ tied: boolean }>('select access.tie_identity($1, $2, $3) as tied', [
        Buffer.from(invitationBytes(code)),
        provider,
        subject,
      ]);
    // The identity of a person who made the invitation does not take it.
    await stage.store.asOwner(
      `insert into access.identity (issuer, subject, account) values ('https://login.example', 'alma-there', $1)`,
      [accountOf.alma],
    );
    await expect(tied('alma-there')).rejects.toMatchObject({ code: '42501' });
    expect(await tied('somebody-there')).toEqual([{ tied: true }]);
    const renewal = (ref: string) => stage.ask(alma, 'account.renew-invitation', { id: ref }, { act: alma.envelope() });
    expect(await refused(renewal(id))).toBe('conflict administration.comes-in-already');
    expect(await refused(renewal(await refOf(accountOf.alma)))).toBe('conflict administration.oneself');
  });

  it('gives nothing to themselves: no role, no capacity, no end', async () => {
    const id = await refOf(accountOf.alma);
    const act = () => alma.envelope();
    const tries = [
      ['account.give-role', { role: 'officer', ...always }],
      ['account.give-capacity', { capacity: 'administration', ...always }],
      ['account.end-role', { role: 'administrator', at: null }],
      ['account.end-sessions', {}],
      ['account.end', { at: null, reason: 'Påhittat skäl.' }],
    ] as const;
    for (const [verb, input] of tries) {
      expect(await refused(stage.ask(alma, verb, { id }, { act: act(), ...input })), verb).toBe(
        'conflict administration.oneself',
      );
    }
  });

  it('gives another person a role until a day, changes the day, and ends it, with old and new in the history', async () => {
    const { id } = await invite();
    const until = '2027-06-30T22:00:00.000Z';
    const ask = (verb: string, input: object) => stage.ask(alma, verb, { id }, { act: alma.envelope(), ...input });
    await ask('account.give-role', { role: 'lead', ...always });
    const { answer } = await ask('account.give-role', { role: 'lead', from: null, until });
    const held = answer.person.roles.find(({ word }: { word: string }) => word === 'lead');
    expect(held).toMatchObject({ until, begun: true });
    const ended = await ask('account.end-role', { role: 'lead', at: null });
    expect(ended.answer.person.roles.map(({ word }: { word: string }) => word)).toEqual(['officer']);
    expect(
      ended.answer.person.timeline.map(({ sentence, by }: { sentence: string; by: string }) => [sentence, by]),
    ).toEqual([
      ['Role ended: unit manager', 'Alma'],
      ['New end of a role: unit manager', 'Alma'],
      ['Role given: unit manager', 'Alma'],
      ['Invited with one role', 'Alma'],
    ]);
    expect(ended.answer.person.timeline[1].changes).toEqual([
      { what: 'Held', before: 'no end date', after: 'until 1 Jul 2027' },
    ]);
    expect(await refused(ask('account.end-role', { role: 'lead', at: null }))).toBe(
      'conflict administration.role-not-held',
    );
  });

  it('gives only capacities that the law gives the unit', async () => {
    const { id } = await invite();
    const give = (capacity: string) =>
      stage.ask(alma, 'account.give-capacity', { id }, { act: alma.envelope(), capacity, ...always });
    expect(await refused(give('criminal-investigation'))).toMatch(/^invalid /);
    expect(await refused(give('access-administration'))).toMatch(/^invalid /);
    expect((await give('administration')).answer.person.capacities).toHaveLength(2);
    expect(
      await refused(
        stage.ask(alma, 'account.invite', {}, invitation(alma, { capacities: [{ word: 'support', ...always }] })),
      ),
    ).toMatch(/^invalid /);
    expect(await refused(stage.ask(alma, 'account.invite', {}, invitation(alma, { unit: 'control-ost' })))).toMatch(
      /^invalid /,
    );
  });
});
