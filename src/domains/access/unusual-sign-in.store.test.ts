import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole, type WholeServer } from '../../main/proofs/world/whole-server.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { sealed } from './mail/sealing.server.ts';
import { aBrowser } from './sign-in/testing/a-browser.ts';
import { aPasskey } from './sign-in/testing/a-passkey.ts';
import { inviteAccount } from './sign-in/testing/connected.ts';

const origin = 'http://localhost:4100';
const office = { network: '192.0.2.10' };
const strange = { agent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36', network: '198.51.100.7' };

describe('a sign-in that is unlike those before', () => {
  let stage: Stage;
  let whole: WholeServer;
  const key = aPasskey(origin);
  type Browser = ReturnType<typeof aBrowser>;
  let first: Browser;
  let odd: Browser;

  beforeAll(async () => {
    stage = await setStage(await openStore('embedded', provisionPeople));
    whole = await startWhole(stage, { demo: false });
    first = browser(office);
    await first.send('/sign-in/invitation', { code: await inviteAccount(stage.store.asOwner, accountOf.ines) });
    const { body } = await first.once(`${origin}/sign-in/passkey/make`, {});
    await first.once(`${origin}/sign-in/passkey/made`, { answer: key.make(JSON.parse(body)) });
  });
  afterAll(async () => {
    await whole.server.close();
    await stage.store.close();
  });

  const browser = (from: object): Browser => aBrowser(whole.server, origin, from);
  const signsIn = async (from: object): Promise<Browser> => {
    const visitor = browser(from);
    const { body } = await visitor.once(`${origin}/sign-in/passkey/ask`, {});
    await visitor.once(`${origin}/sign-in/passkey`, { answer: key.sign(JSON.parse(body)) });
    return visitor;
  };
  const told = async (visitor: Browser): Promise<number> =>
    JSON.parse((await visitor.once(`${origin}/api/session`)).body).unusualSignIns;
  const listed = async (visitor: Browser) => JSON.parse((await visitor.once(`${origin}/api/sign-in`)).body).unusual;
  const notices = async (): Promise<number> =>
    (await stage.store.asOwner(`select 1 from access.mail where kind = 'notice' and account = $1`, [accountOf.ines]))
      .length;
  const verbs = async (): Promise<string[]> =>
    (
      await stage.store.asOwner<{ verb: string }>(
        `select convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry`,
      )
    ).map(({ verb }) => verb);

  it('is not the first, nor one from the same device and network', async () => {
    const again = await signsIn(office);
    expect([await told(first), await told(again)]).toEqual([0, 0]);
  });

  it('is told in the other sessions of its person, with what was unusual, and not in itself', async () => {
    const [account] = await stage.store.asOwner<{ ref: string }>('select ref from access.account where id = $1', [
      accountOf.ines,
    ]);
    await stage.store.asOwner(`insert into access.mail_address (account, sealed, language) values ($1, $2, 'sv')`, [
      accountOf.ines,
      sealed(stage.store.keys, 'address', account?.ref ?? '', 'ines@invented.example'),
    ]);
    const before = await notices();
    odd = await signsIn(strange);
    expect([await told(first), await told(odd)]).toEqual([1, 0]);
    expect(await listed(first)).toEqual([
      expect.objectContaining({ device: 'Chrome, Windows', because: ['device', 'network'], isLive: true }),
    ]);
    expect((await notices()) - before, 'a mail without content').toBe(1);
  });

  it('on another network alone is told on the screen and by no mail', async () => {
    const before = await notices();
    await signsIn({ network: '203.0.113.9' });
    expect(await told(first)).toBe(2);
    expect((await notices()) - before).toBe(0);
  });

  it('after a long time is told', async () => {
    await stage.store.asOwner(
      `update access.session set started_at = started_at - interval '100 days' where account = $1 and unusual = '{}'`,
      [accountOf.ines],
    );
    await stage.store.asOwner(
      `update access.session set started_at = started_at - interval '95 days', recognised_at = now() where account = $1 and unusual <> '{}'`,
      [accountOf.ines],
    );
    await signsIn(office);
    expect((await listed(first))[0].because).toEqual(['long-away']);
  });

  it('is not told any more once its person says so in another session, which the log says; a session says nothing of itself', async () => {
    const late = await signsIn(strange);
    const [one] = await listed(late);
    expect((await late.ask('/api/sign-in/sessions/recognise', { session: one.id })).status).toBe(200);
    expect([await told(first), await told(late)]).toEqual([0, 0]);
    expect((await first.ask('/api/sign-in/sessions/recognise', { session: one.id })).status).toBe(404);
    const other = browser(office);
    expect((await other.ask('/api/sign-in/sessions/recognise', { session: one.id })).status).toBe(401);
    expect(await verbs()).toContain('session.recognise');
  });
});
