import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { uuidV7 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import type { LogLine } from '../../../platform/log/log.ts';
import { type MailServer, mailerOf } from '../../../platform/mail/mailer.ts';
import { type AMailServer, startMailServer } from '../../../platform/mail/testing/a-mail-server.ts';
import { accountOf, type Person, provisionPeople, type Stage, setStage, testNow } from '../../../testing/people.ts';
import { openStore, type TestStore } from '../../../testing/stores.ts';
import { invitationBytes, sendDueMails } from '../../access/public.server.ts';

const always = { from: null, until: null };
export const mailOrigin = 'https://cape.example.org';
export const newId = () => uuidV7(testNow, randomBytes(16));
export const anAddress = () => `prov-${newId().slice(-8)}@mottagare.example`;
export const codeIn = (text: string) => /#([0-9a-z-]{29})$/m.exec(text)?.[1] ?? '';

export const refused = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => Promise.reject(new Error('It was not refused.')),
    (error: unknown) =>
      error instanceof Problem
        ? `${error.kind} ${error.fields[0]?.message.id ?? error.text.id}`
        : Promise.reject(error),
  );

/** An agency whose administrator invites by mail, and a mail server on loopback that takes it. */
export async function setMailing(kind: TestStore['kind']) {
  const stage: Stage = await setStage(await openStore(kind, provisionPeople));
  const alma: Person = await stage.signIn(accountOf.alma, 'access-administration');
  const mail: AMailServer = await startMailServer();
  const log: LogLine[] = [];
  const server = (over: Partial<MailServer> = {}): MailServer => ({
    host: 'localhost',
    port: mail.port,
    encryption: 'starttls',
    signIn: { user: mail.user, pass: mail.password },
    authority: readFileSync(mail.authorityFile, 'utf8'),
    from: 'cape@example.org',
    ...over,
  });
  const invitation = (over: object = {}) => ({
    act: alma.envelope(),
    account: newId(),
    unit: 'region-ost',
    name: 'Kanariefågel Namnsson',
    title: 'kanarietitel',
    titleEn: null,
    languages: ['sv'],
    capacities: [{ word: 'supervision', ...always }],
    roles: [{ word: 'officer', ...always }],
    mail: { address: anAddress(), language: 'sv' },
    ...over,
  });
  const read = async (id: string) => (await stage.ask(alma, 'account.read', { id })).answer;
  return {
    ...{ stage, alma, mail, log, server, invitation, read },
    /** What another test has left waiting is not of the next. */
    clear: async () => {
      mail.answer(null);
      log.length = 0;
      await stage.store.asOwner(
        `update access.mail set failed_at = clock_timestamp(), sealed_code = null where sent_at is null and failed_at is null`,
      );
    },
    /** Sends what is due, and what waits for another time too. */
    send: async (over: Partial<MailServer> = {}) => {
      await stage.store.asOwner(
        `update access.mail set due_at = clock_timestamp() where sent_at is null and failed_at is null`,
      );
      const mailer = mailerOf(server(over));
      const post = { mailer, origin: () => mailOrigin, log: (line: LogLine) => void log.push(line) };
      await sendDueMails({ database: stage.store.database, keys: stage.store.keys, post });
    },
    invite: async (over: object = {}) => {
      const sent = invitation(over);
      const { answer } = await stage.ask(alma, 'account.invite', {}, sent);
      return { id: sent.account, to: sent.mail?.address ?? '', answer };
    },
    needsOf: async (id: string): Promise<readonly string[]> => (await read(id)).needs,
    newest: () => mail.inbox.at(-1) ?? expect.fail('no mail'),
    invitedBy: (code: string) =>
      stage.store.asOwner<{ name: string }>('select name from access.invited($1)', [
        Buffer.from(invitationBytes(code)),
      ]),
    /** The person comes in: a passkey of theirs is there, and the code is used. */
    comesIn: async (id: string) => {
      await stage.store.asOwner(
        `update access.invitation_code v set used_at = clock_timestamp() from access.account a where a.ref = $1 and v.account = a.id and v.ended_at is null`,
        [id],
      );
      await stage.store.asOwner(
        `insert into access.passkey (id, account, public_key, counter, transports, backed_up, label)
          select $2, a.id, $2, 0, '{}', false, 'Påhittad' from access.account a where a.ref = $1`,
        [id, randomBytes(32)],
      );
    },
    close: async () => {
      await mail.close();
      await stage.store.close();
    },
  };
}
export type Mailing = Awaited<ReturnType<typeof setMailing>>;
