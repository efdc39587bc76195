import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '../../../platform/database/database.ts';
import { codeOf } from '../../../platform/database/database-error.ts';
import { type ADirectory, newTestId, startDirectory } from '../../../testing/directory.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { enterByKey } from '../../access/public.server.ts';
import { keyBytes } from '../keys/token.ts';

describe.each(storeKinds())('what a directory does with its key, on %s', (kind) => {
  let stage: Stage;
  let scim: ADirectory;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    scim = await startDirectory(stage);
  });
  afterAll(async () => {
    await scim.server.close();
    await stage.store.close();
  });

  const path = ({ id }: { id: string }) => `/Users/${id}`;
  const isOpen = async (id: string): Promise<boolean> => {
    const [row] = await stage.store.asOwner<{ open: boolean }>(
      'select active_until is null or active_until > now() as open from access.account where ref = $1',
      [id],
    );
    return row?.open === true;
  };

  it('shows each change on the page of the person, by the key and by its name', async () => {
    const made = await scim.addUser();
    await scim.patch(path(made), [{ op: 'replace', path: 'title', value: 'handläggare' }]);
    await scim.patch(path(made), [{ op: 'replace', path: 'externalId', value: 'nytt-nummer' }]);
    const { answer } = await stage.ask(scim.alma, 'account.read', { id: made.id });
    expect(answer.timeline.map(({ type, by }: { type: string; by: string }) => `${type} ${by}`)).toEqual([
      'account.identify API key Påhittad katalog',
      'account.change API key Påhittad katalog',
      'account.provision API key Påhittad katalog',
    ]);
    expect(answer.timeline[0].changes).toEqual([expect.objectContaining({ after: 'nytt-nummer' })]);
    expect(answer.timeline[1].changes).toContainEqual(
      expect.objectContaining({ before: 'inspektör', after: 'handläggare' }),
    );
  });

  it('stands in the log of the agency with the key as the actor, also where it is refused', async () => {
    const made = await scim.addUser();
    await scim.ask('GET', path(made));
    await scim.ask('GET', `/Users/${newTestId()}`);
    const [key] = await stage.store.asOwner<{ account: string }>(
      'select account::text as account from access.api_key where id = $1',
      [scim.key.id],
    );
    const said = await stage.store.asOwner<{ verb: string; result: string; n: number }>(
      `select e ->> 'verb' as verb, e ->> 'result' as result, count(*)::int as n from (select convert_from(bytes, 'UTF8')::jsonb as e from audit.entry) x
        where e ->> 'actor' = $1 and e -> 'objects' is not null group by 1, 2`,
      [key?.account],
    );
    const has = (verb: string, result: string) => said.some((one) => one.verb === verb && one.result === result);
    expect(has('account.provision', 'done')).toBe(true);
    expect(has('account.read', 'seen')).toBe(true);
    expect(has('account.read', 'refused not-found')).toBe(true);
  });

  it('does not end the last administrator of an agency, whoever asks', async () => {
    const [last] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', ['1982']);
    await stage.store.asOwner(
      `insert into access.directory_person (account, agency, user_name, said, made_at, changed_at)
        select a.id, u.agency, 'prov@annanstans.example', '{"givenName": null, "familyName": null, "emails": []}', now(), now()
        from access.account a join access.unit u on u.id = a.unit where a.id = 1982`,
    );
    const off = [{ op: 'replace', path: 'active', value: false }];
    const answer = await scim.patch(`/Users/${last?.ref}`, off, { key: scim.theirs.token });
    expect(answer.status).toBe(409);
    expect(await isOpen(last?.ref ?? '')).toBe(true);
  });

  it('reaches, also with SQL of its own, only people of the directory, and gives no role by itself', async () => {
    const asKey = <T>(work: (tx: Tx) => Promise<T>) =>
      stage.runtime.database.transaction('cape_app', async (tx) => {
        await enterByKey(tx, keyBytes(scim.key.token), 'provisioning');
        return work(tx);
      });
    const [ines] = await stage.store.asOwner<{ ref: string }>("select ref from access.account where name = 'Ines'");
    const made = await scim.addUser();
    for (const attempt of [
      sql`select access.change_right(${newTestId()}, 'account.give-role', ${made.id})`,
      sql`select access.end_account(${newTestId()}, ${ines?.ref})`,
      sql`select access.change_person(${newTestId()}, ${ines?.ref}, 'x', 'x', 'x')`,
      sql`select access.set_directory(${newTestId()}, ${newTestId()})`,
      sql`select access.make_key(${newTestId()}, ${newTestId()}, ${Buffer.alloc(32)}, 'cape_abc')`,
      sql`select access.invite_person(${newTestId()}, ${newTestId()}, 'x', 'x', 'x', ${Buffer.alloc(32)})`,
    ])
      expect(await asKey((tx) => attempt.execute(tx)).then(() => 'done', codeOf)).toBe('42501');
    // Ines was invited by a person, so the directory does not know her.
    expect((await scim.ask('GET', path({ id: ines?.ref ?? '' }))).status).toBe(404);
  });

  it('is named in the log of the agency by the key, for those who read it', async () => {
    await scim.addUser();
    const hedda = await stage.signIn(accountOf.hedda, 'log-review');
    const { answer } = await stage.ask(hedda, 'log.read', {}, { verb: 'account.provision' });
    const [name] = await stage.store.asOwner<{ name: string }>(
      `select name from access.account where kind = 'key' limit 1`,
    );
    expect(name?.name.length).toBeGreaterThan(2);
    expect(answer.items[0].sentence).toMatch(new RegExp(`^${name?.name}, .*added a person from the directory$`));
  });
});
