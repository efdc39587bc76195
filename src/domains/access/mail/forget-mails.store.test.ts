import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountOf, provisionPeople } from '../../../testing/people.ts';
import { openStore, storeKinds, type TestStore } from '../../../testing/stores.ts';
import { forgetMails } from './store.server.ts';

describe.each(storeKinds())('what is kept of mails, on %s', (kind) => {
  let store: TestStore;
  beforeAll(async () => {
    store = await openStore(kind, provisionPeople);
  });
  afterAll(() => store.close());

  const ago = (days: number) => `clock_timestamp() - interval '${days} days'`;
  const mail = (account: string, over: string) =>
    store.asOwner(
      `insert into access.mail (id, account, kind, sealed_to, language, until, ${over.split('|')[0]}) values (gen_random_uuid(), $1, 'notice', '\\x01', 'sv', clock_timestamp(), ${over.split('|')[1]})`,
      [account],
    );
  const forget = () => store.database.transaction('cape_worker', forgetMails);
  const kept = () =>
    store.asOwner<{ account: string; address: boolean }>(
      'select account::text, sealed_to is not null as address from access.mail order by account, sent_at desc',
    );

  it('an address stays in a mail that is over for thirty days, and the mail for ninety', async () => {
    const { ines, karin, petra } = accountOf;
    await mail(ines, `sent_at|${ago(29)}`);
    await mail(ines, `sent_at|${ago(31)}`);
    await mail(karin, `failed_at|${ago(31)}`);
    await mail(karin, `failed_at|${ago(91)}`);
    await mail(petra, `tries|0`);
    expect(await forget()).toBe(4);
    expect((await kept()).map(({ address }) => address)).toEqual([true, false, false, true]);
    expect(await forget()).toBe(0);
  });

  it('an address that was asked for and not confirmed in time is gone, and that of a person who left a month ago', async () => {
    await store.asOwner(
      `insert into access.mail_address_asked (account, sealed, language, mail, hash, until) values ($1, '\\x01', 'sv', gen_random_uuid(), '\\x02', ${ago(1)})`,
      [accountOf.ines],
    );
    for (const account of [accountOf.ines, accountOf.karin])
      await store.asOwner(`insert into access.mail_address (account, sealed, language) values ($1, '\\x01', 'sv')`, [
        account,
      ]);
    await store.asOwner(`update access.account set active_until = ${ago(31)} where id = $1`, [accountOf.karin]);
    expect(await forget()).toBe(2);
    expect(await store.asOwner('select account::text from access.mail_address')).toEqual([{ account: accountOf.ines }]);
  });

  it('one that is replaced is in no mail that was sent', async () => {
    await store.asOwner('delete from access.mail');
    await mail(accountOf.ines, `sent_at|${ago(1)}`);
    await store.asOwner(`select access.put_mail_address($1, '\\x09', 'sv', true)`, [accountOf.ines]);
    const rows = await store.asOwner<{ sent: boolean; address: boolean }>(
      'select sent_at is not null as sent, sealed_to is not null as address from access.mail order by sent_at is null',
    );
    expect(rows, 'the notice to the old one is on its way').toEqual([
      { sent: true, address: false },
      { sent: false, address: true },
    ]);
  });
});
