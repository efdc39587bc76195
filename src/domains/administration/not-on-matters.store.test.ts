import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uuidV7 } from '../../kernel/id.ts';
import { randomBytes } from '../../platform/crypto/digest.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

const always = { from: null, until: null };

describe.each(storeKinds())('people who work on no matter, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    alma = await stage.signIn(accountOf.alma, 'access-administration');
  });
  afterAll(() => stage.store.close());

  const invite = async (role: string, capacities: readonly string[]) => {
    const { answer } = await stage.ask(
      alma,
      'account.invite',
      {},
      {
        ...{ act: alma.envelope(), account: uuidV7(testNow, randomBytes(16)), unit: 'region-ost', languages: [] },
        ...{ name: 'Påhittad Person', title: 'påhittad titel', titleEn: null, mail: null },
        roles: [{ word: role, ...always }],
        capacities: capacities.map((word) => ({ word, ...always })),
      },
    );
    return answer.person as { id: string; capacities: { word: string }[] };
  };

  it('who only reads the log is invited without a capacity, and stands in for no one who works on matters', async () => {
    const reader = await invite('security-officer', []);
    expect(reader.capacities.map(({ word }) => word)).toEqual(['log-review']);
    const officer = await invite('officer', ['supervision']);
    const colleague = await invite('officer', ['supervision']);
    const { colleagues } = (await stage.ask(alma, 'account.read', { id: officer.id })).answer;
    const ids = colleagues.map((one: { id: string }) => one.id);
    expect([ids.includes(reader.id), ids.includes(colleague.id)]).toEqual([false, true]);
    const away = (deputy: string) =>
      stage.ask(
        alma,
        'account.set-absence',
        { id: officer.id },
        { act: alma.envelope(), absence: { from: '2026-12-01', to: null, deputy } },
      );
    await expect(away(reader.id)).rejects.toMatchObject({ kind: 'invalid' });
    expect((await away(colleague.id)).answer.person.absence.deputy).toBe(colleague.id);
  });

  it('the only administrator is told to invite a second one, until there is one', async () => {
    const own = async () =>
      (await stage.ask(alma, 'account.list')).answer.items.find((one: { isOwn: boolean }) => one.isOwn).needs;
    expect(await own()).toContain('only-administrator');
    await invite('administrator', []);
    expect(await own()).not.toContain('only-administrator');
  });
});
