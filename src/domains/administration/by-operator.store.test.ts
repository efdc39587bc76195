import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, type Person, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore, storeKinds } from '../../testing/stores.ts';

describe.each(storeKinds())('what the operator does with an agency, on %s', (kind) => {
  let stage: Stage;
  let alma: Person;
  let elsewhere: Person;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    await stage.store.asOwner(
      `select access.add_person(1981, 21, 'Prov Annanstans', 'administratör', 'administrator', null, array['access-administration'], array['administrator'])`,
    );
    alma = await stage.signIn(accountOf.alma, 'access-administration');
    elsewhere = await stage.signIn('1981', 'access-administration');
  });
  afterAll(() => stage.store.close());

  const seenBy = async (by: Person): Promise<string[]> => {
    const { answer } = await stage.ask(by, 'account.list');
    const { items } = answer as { items: { name: string; needs: string[]; byOperatorAt: string | null }[] };
    return items.flatMap(({ name, needs, byOperatorAt }) => {
      expect(needs.includes('by-operator')).toBe(byOperatorAt !== null);
      return byOperatorAt === null ? [] : [name];
    });
  };
  /** As `cape setup --renew-invitation` does: no account has made it. */
  const letIn = (account: string, n: number) =>
    stage.store.asOwner(
      "insert into access.invitation_code (hash, account, until) values ($1, $2, clock_timestamp() + interval '7 days')",
      [Buffer.alloc(32, n), account],
    );

  it('is seen by every administrator of the agency for thirty days, where a person is let in again, and by no one of another', async () => {
    await letIn(accountOf.ines, 1);
    expect(await seenBy(alma), 'the first code of a person').toEqual([]);
    await letIn(accountOf.ines, 2);
    expect(await seenBy(alma)).toEqual(['Ines']);
    expect(await seenBy(elsewhere)).toEqual([]);
    await stage.store.asOwner(
      "update access.invitation_code set made_at = made_at - interval '31 days' where account = $1",
      [accountOf.ines],
    );
    expect(await seenBy(alma)).toEqual([]);
  });
  it('is told when the operator has exported everything of the agency, for ninety days, and no one of another is', async () => {
    const told = async (by: Person) => (await stage.ask(by, 'account.list')).answer.exportedAt as string | null;
    expect([await told(alma), await told(elsewhere)]).toEqual([null, null]);
    const [mine] = await stage.store.asOwner<{ agency: number }>(
      'select u.agency from access.account a join access.unit u on u.id = a.unit where a.id = $1',
      [accountOf.alma],
    );
    await stage.store.asOwner('insert into access.exported (agency, sealed) values ($1, false)', [mine?.agency]);
    expect([await told(alma), await told(elsewhere)]).toEqual([expect.stringMatching(/^\d{4}-/), null]);
    await stage.store.asOwner("update access.exported set at = at - interval '91 days'");
    expect(await told(alma)).toBeNull();
  });

  it('is told when the operator has imported cases for a person of the agency, for ninety days, and no one of another is', async () => {
    const told = async (by: Person) => (await stage.ask(by, 'account.list')).answer.casesImportedAt as string | null;
    expect([await told(alma), await told(elsewhere)]).toEqual([null, null]);
    await stage.store.asOwner(
      'insert into access.imported_cases (agency, account) select u.agency, a.id from access.account a join access.unit u on u.id = a.unit where a.id = $1',
      [accountOf.alma],
    );
    expect([await told(alma), await told(elsewhere)]).toEqual([expect.stringMatching(/^\d{4}-/), null]);
    await stage.store.asOwner("update access.imported_cases set at = at - interval '91 days'");
    expect(await told(alma)).toBeNull();
  });
});
