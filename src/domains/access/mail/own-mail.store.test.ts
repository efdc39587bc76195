import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWhole, type WholeServer } from '../../../main/proofs/world/whole-server.ts';
import { accountOf } from '../../../testing/people.ts';
import { storeKinds } from '../../../testing/stores.ts';
import { anAddress, type Mailing, setMailing } from '../../administration/testing/mailing.ts';
import { aBrowser } from '../sign-in/testing/a-browser.ts';
import { aPasskey } from '../sign-in/testing/a-passkey.ts';
import { inviteAccount } from '../sign-in/testing/connected.ts';

const typedIn = (text: string) => /^([0-9a-z]{4}(?:-[0-9a-z]{4}){5})$/m.exec(text)?.[1] ?? expect.fail('no code');

describe.each(storeKinds())('where a person is told of changes, entered by themselves, on %s', (kind) => {
  let here: Mailing;
  beforeAll(async () => {
    here = await setMailing(kind);
  });
  afterAll(() => here.close());

  const put = (id: string, told: object | null) =>
    here.stage.ask(here.alma, 'account.set-mail', { id }, { act: here.alma.envelope(), told });
  const sent = async (work: () => Promise<unknown>) => {
    const before = here.mail.inbox.length;
    await work();
    await here.send();
    return here.mail.inbox.slice(before).map(({ to, mail, raw }) => ({ to: to[0], text: mail.text ?? '', raw }));
  };
  const toWhom = async (work: () => Promise<unknown>) => (await sent(work)).map(({ to }) => to).sort();

  it('counts when its code is typed where they are signed in', async () => {
    const whole: WholeServer = await startWhole(here.stage, { demo: false });
    try {
      await itself(whole.server);
      const said = JSON.stringify(whole.log);
      expect(said).not.toMatch(/@mottagare/);
    } finally {
      await whole.server.close();
    }
  });

  async function itself(cape: FastifyInstance) {
    const origin = 'http://localhost:4100';
    const asOwner = <T extends object>(sql: string, values: unknown[] = []) => here.stage.store.asOwner<T>(sql, values);
    const comes = async (account: string) => {
      const visitor = aBrowser(cape, origin);
      await visitor.send('/sign-in/invitation', { code: await inviteAccount(asOwner, account) });
      const { body } = await visitor.once(`${origin}/sign-in/passkey/make`, {});
      await visitor.once(`${origin}/sign-in/passkey/made`, { answer: aPasskey(origin).make(JSON.parse(body)) });
      return visitor;
    };
    const [ines, karin] = [await comes(accountOf.ines), await comes(accountOf.karin)];
    const own = async () => JSON.parse((await ines.once(`${origin}/api/sign-in`)).body).mail;
    const asks = (address: string) => ines.ask('/api/sign-in/mail-address/ask', { address });
    const types = (code: string, by = ines) => by.ask('/api/sign-in/mail-address/confirm', { code });
    await here.send();
    expect(await own()).toEqual({ offered: true, address: null, since: null, isConfirmed: false, asked: null });

    const [first, second] = [anAddress(), anAddress()];
    const [asked] = await sent(() => asks(first));
    const code = typedIn(asked?.text ?? '');
    expect([asked?.to, /https?:|Ines|Påhittad/.test(asked?.raw ?? '')]).toEqual([first, false]);
    expect(await own()).toMatchObject({ address: null, asked: { address: first } });
    const stolen = await types(code, karin);
    expect(stolen.answer.problem.id, 'the code is worth nothing to another').toBe('own-sign-in.no-address-asked');
    expect((await types('0000-0000-0000-0000-0000-0000')).answer.problem.id).toBe('own-sign-in.code-wrong');
    expect((await types(code.toUpperCase())).status).toBe(200);
    expect(await own()).toMatchObject({ address: first, isConfirmed: true, asked: null });
    expect((await types(code)).answer.problem.id, 'once').toBe('own-sign-in.no-address-asked');

    const [next] = await sent(() => asks(second));
    expect(next?.to).toBe(second);
    for (let wrong = 0; wrong < 5; wrong++) await types('0000-0000-0000-0000-0000-0000');
    expect((await types(typedIn(next?.text ?? ''))).answer.problem.id, 'five tries').toBe(
      'own-sign-in.no-address-asked',
    );
    const [again] = await sent(() => asks(second));
    const told = await toWhom(() => types(typedIn(again?.text ?? '')));
    expect(told, 'the old address learns of it').toEqual([first]);
    expect(await own()).toMatchObject({ address: second });

    // An administrator who changes it ends what waits.
    const [waits] = await sent(() => asks(first));
    const [ref] = await asOwner<{ ref: string }>('select ref from access.account where id = $1', [accountOf.ines]);
    expect(await toWhom(() => put(ref?.ref ?? '', null))).toEqual([second]);
    expect((await types(typedIn(waits?.text ?? ''))).answer.problem.id).toBe('own-sign-in.no-address-asked');

    expect((await asks(second)).status).toBe(200);
    expect((await asks(second)).answer.problem.id, 'five a day').toBe('own-sign-in.too-many-addresses');
    expect((await asks('Namn <a@example.org>, b@example.org')).status).toBe(400);
    await asOwner(`update access.session set proved_at = proved_at - interval '16 minutes' where account = $1`, [
      accountOf.ines,
    ]);
    expect((await asks(second)).answer.problem.id).toBe('http.prove-again');
    expect((await ines.ask('/api/sign-in/mail-address/remove', {})).answer.problem.id).toBe('http.prove-again');
    for (const path of ['ask', 'confirm', 'remove'])
      expect((await aBrowser(cape, origin).ask(`/api/sign-in/mail-address/${path}`, {})).status).toBe(401);
  }
});
