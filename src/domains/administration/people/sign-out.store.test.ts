import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '../../../kernel/problem.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';

describe.each(storeKinds())('signing everyone of an agency out, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let ines: Person;
  let inesElsewhere: Person;
  let karin: Person;

  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    ines = await stage.signIn(accountOf.ines, 'supervision');
    inesElsewhere = await stage.signIn(accountOf.ines, 'supervision');
    karin = await stage.signIn(accountOf.karin, 'support');
  });
  afterAll(() => stage.store.close());

  const outcome = (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? `${error.kind} ${error.text.id}` : Promise.reject(error)),
    );
  const isIn = async (by: Person): Promise<boolean> => (await outcome(stage.ask(by, 'session.read'))) === 'done';
  const end = (by: Person, people: readonly string[] | null) =>
    stage.ask(by, 'account.end-all-sessions', {}, { act: by.envelope(), people });
  const refOf = async (account: string): Promise<string> =>
    (await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [account]))[0]?.ref ??
    '';

  it('is for those who administrate it, and reaches no one of another agency', async () => {
    expect(await outcome(end(ines, null))).toMatch(/^forbidden /);
    expect(await outcome(end(alma, [await refOf(accountOf.karin)]))).toMatch(/^not-found /);
    expect(await outcome(end(alma, [await refOf(accountOf.alma)]))).toBe('conflict administration.oneself');
    expect([await isIn(ines), await isIn(karin)]).toEqual([true, true]);
  });

  it('ends every session of the agency at once but one’s own, as an act on each person', async () => {
    const { answer } = await end(alma, null);
    expect(answer.signedIn).toBe(0);
    expect([await isIn(ines), await isIn(inesElsewhere), await isIn(alma), await isIn(karin)]).toEqual([
      ...[false, false, true, true],
    ]);
    const { timeline } = (await stage.ask(alma, 'account.read', { id: await refOf(accountOf.ines) })).answer;
    expect(timeline[0]).toMatchObject({ sentence: 'Signed out everywhere', by: 'Alma' });
  });

  it('says that no one else is signed in, and lets them sign in again', async () => {
    expect(await outcome(end(alma, null))).toBe('conflict administration.none-signed-in');
    expect(await isIn(await stage.signIn(accountOf.ines, 'supervision'))).toBe(true);
  });
});
