import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import { accountOf, provisionPeople, type Stage, setStage } from '../../../testing/people.ts';
import { openStore, storeKinds } from '../../../testing/stores.ts';
import { invitationCode, invitationRandom } from './invitation-code.ts';
import { recoveryHash } from './recovery-code.server.ts';
import { aBrowser } from './testing/a-browser.ts';
import { type APasskey, aPasskey } from './testing/a-passkey.ts';
import { inviteAccount } from './testing/connected.ts';

const origin = 'http://localhost:4100';

describe.each(storeKinds())('a code on paper, on %s', (kind) => {
  let stage: Stage;
  let whole: WholeServer;
  let cape: FastifyInstance;
  beforeAll(async () => {
    stage = await setStage(await openStore(kind, provisionPeople));
    whole = await startWhole(stage, { demo: false });
    cape = whole.server;
  });
  afterAll(async () => {
    await cape.close();
    await stage.store.close();
  });

  const asOwner = <T>(sql: string, values: unknown[] = []) => stage.store.asOwner<T & object>(sql, values);
  async function aCode(account: string): Promise<string> {
    const code = invitationCode(randomBytes(invitationRandom));
    await asOwner(
      `insert into access.role_grant (account, role) select $1, 'administrator'
        where not exists (select 1 from access.role_grant g where g.account = $1 and g.role = 'administrator'
          and (g.active_until is null or g.active_until > now()))`,
      [account],
    );
    await asOwner('insert into access.recovery_code (hash, account) values ($1, $2)', [recoveryHash(code), account]);
    return code;
  }
  async function comes(code: string, key: APasskey = aPasskey(origin)) {
    const visitor = aBrowser(cape, origin);
    const page = await visitor.send('/sign-in/recovery', { code });
    if (page.status !== 200) return { visitor, page, made: null };
    const asked = await visitor.once(`${origin}/sign-in/passkey/make`, {});
    if (asked.status !== 200) return { visitor, page, made: asked }; // another browser was first with the code
    const made = await visitor.once(`${origin}/sign-in/passkey/made`, { answer: key.make(JSON.parse(asked.body)) });
    return { visitor, page, made };
  }
  /** Where a person holds several capacities, the first that is offered. */
  async function chooses(visitor: ReturnType<typeof aBrowser>): Promise<void> {
    if (visitor.cookies(origin).has('cape-dev')) return;
    await visitor.send('/sign-in/place', { place: `${accountOf.alma}.access-administration` });
  }
  const verbsOf = async (account: string) =>
    (
      await asOwner<{ verb: string }>(
        `select convert_from(bytes, 'UTF8')::jsonb ->> 'verb' as verb from audit.entry
          where convert_from(bytes, 'UTF8')::jsonb ->> 'actor' = $1 order by seq`,
        [account],
      )
    ).map(({ verb }) => verb);

  it('lets its person make a new passkey, once, and the log of the agency says so', async () => {
    const code = await aCode(accountOf.ines);
    const { visitor, page, made } = await comes(code.replaceAll('-', ' ').toUpperCase());
    expect(page.body).toContain('make a new passkey');
    expect([made?.status, made?.headers.get('location')]).toEqual([303, '/app/my-sign-in']);
    expect(visitor.cookies(origin).has('cape-dev')).toBe(true);
    expect((await verbsOf(accountOf.ines)).slice(-3)).toEqual(['recovery-code.use', 'passkey.add', 'session.start']);
    const again = await comes(code);
    expect([again.page.status, again.page.body.includes('The code is not valid.')]).toEqual([403, true]);
    expect(JSON.stringify(whole.log)).not.toContain(code);
  });

  it('is used by one of two browsers that come with it', async () => {
    const code = await aCode(accountOf.olav);
    const came = await Promise.all([comes(code), comes(code)]);
    expect(came.map(({ page, made }) => (made ?? page).status).sort()).toEqual([303, 403]);
    const [{ count } = { count: 0 }] = await asOwner<{ count: number }>(
      'select count(*)::int as count from access.passkey where account = $1',
      [accountOf.olav],
    );
    expect(count).toBe(1);
  });

  it.each([
    ['was never made', async () => invitationCode(new Uint8Array(invitationRandom))],
    [
      'has ended',
      async () => {
        const code = await aCode(accountOf.ines);
        await asOwner('update access.recovery_code set ended_at = now() where hash = $1', [recoveryHash(code)]);
        return code;
      },
    ],
    ['is that of an invitation', async () => inviteAccount(asOwner, accountOf.ines)],
    ['is none', async () => '<script>'],
  ])('is refused where it %s', async (_what, codeOf) => {
    const { page } = await comes(await codeOf());
    expect([page.status, page.body.includes('The code is not valid.')]).toEqual([403, true]);
  });

  it('is no invitation: it ties no person to a provider', async () => {
    const code = await aCode(accountOf.ines);
    const seen = await aBrowser(cape, origin).send('/sign-in/invitation', { code });
    expect(seen.status).toBe(403);
  });

  it('is shown to who administrates the agency, as something to ask about', async () => {
    const alma = await stage.signIn(accountOf.alma, 'access-administration');
    const { answer } = await stage.ask(alma, 'account.list', {}, {});
    const told = answer.items.filter(({ needs }: { needs: string[] }) => needs.includes('recovered'));
    expect(told.length).toBe(1);
    expect(answer.counts.needs).toBeGreaterThan(0);
  });

  it('is made anew by an administrator who has just proved who they are, and those before end', async () => {
    const before = await aCode(accountOf.alma);
    const key = aPasskey(origin);
    const { visitor } = await comes(await aCode(accountOf.alma), key);
    await chooses(visitor);
    const left = async () => JSON.parse((await visitor.once(`${origin}/api/sign-in`)).body).recoveryCodes;
    expect(await left()).toBe(1);
    const { status, answer } = await visitor.ask<{ codes: readonly string[] }>('/api/sign-in/recovery-codes/make', {});
    expect([status, new Set(answer.codes).size, await left()]).toEqual([200, 8, 8]);
    expect((await verbsOf(accountOf.alma)).at(-1)).toBe('recovery-code.make');
    expect((await comes(before)).page.status).toBe(403);
    expect((await comes(answer.codes[7] ?? '')).made?.status).toBeLessThan(400);
    expect(await left()).toBe(7);

    await asOwner(`update access.session set proved_at = proved_at - interval '16 minutes' where account = $1`, [
      accountOf.alma,
    ]);
    const late = await visitor.ask('/api/sign-in/recovery-codes/make', {});
    expect([late.status, late.answer.problem.id]).toEqual([409, 'http.prove-again']);
    expect(await left()).toBe(7);
  });

  it('is not made by a person who is no administrator, or not signed in', async () => {
    const { visitor } = await comes(await aCode(accountOf.ines));
    await asOwner(`update access.role_grant set active_until = now() where account = $1 and role = 'administrator'`, [
      accountOf.ines,
    ]);
    expect(JSON.parse((await visitor.once(`${origin}/api/sign-in`)).body).recoveryCodes).toBe(null);
    const refused = await visitor.ask('/api/sign-in/recovery-codes/make', {});
    expect([refused.status, refused.answer.problem.id]).toEqual([403, 'own-sign-in.no-recovery-codes']);
    const out = await aBrowser(cape, origin).ask('/api/sign-in/recovery-codes/make', {});
    expect(out.status).toBe(401);
  });

  it('made while its person was an administrator, is worth nothing afterwards', async () => {
    const code = await aCode(accountOf.karin);
    await asOwner(`update access.role_grant set active_until = now() where account = $1 and role = 'administrator'`, [
      accountOf.karin,
    ]);
    expect((await comes(code)).page.status).toBe(403);
  });

  it('a form of another site is refused, and the code is not used', async () => {
    const code = await aCode(accountOf.ines);
    const answer = await cape.inject({
      ...{ method: 'POST', url: '/sign-in/recovery', payload: new URLSearchParams({ code }).toString() },
      headers: {
        ...{ host: 'localhost:4100', 'content-type': 'application/x-www-form-urlencoded' },
        'sec-fetch-site': 'cross-site',
      },
    });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([403, expect.not.stringContaining('sign-in=e')]);
    expect((await comes(code)).made?.status).toBe(303);
  });
});
