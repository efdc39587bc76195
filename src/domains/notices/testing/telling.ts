import type { FastifyInstance } from 'fastify';
import { sessionCookie } from '../../../platform/http/session-cookie.ts';
import { accountOf, type Person, type Stage } from '../../../testing/people.ts';
import type { TestStore } from '../../../testing/stores.ts';
import { anAddress, newId, setMailing } from '../../administration/testing/mailing.ts';
import { carryLetters } from '../../disclosures/public.server.ts';
import { putDueNotices } from '../mail.server.ts';

const origin = 'http://localhost:4100';
/** A Tuesday and a Saturday that the clock of no computer has reached, by day on the wall of the agency; and a night. */
export const workday = new Date('2126-11-26T08:40:00.000Z');
export const saturday = new Date('2126-11-30T09:00:00.000Z');
export const night = new Date('2126-11-26T23:00:00.000Z');

/** What stands in the matter that waits for Tage, and may stand in nothing that leaves. */
export const canaries = [
  'zQvFirm',
  'zQvStreet',
  'zQvTown',
  'zQvNote',
  'zQvLedger',
  'Ines',
  'Tage',
  'room',
  'inspection',
];
const [firm = '', street = '', municipality = '', note = '', purpose = ''] = canaries;

type Item = { readonly id: string; readonly stage: string | null; readonly unread: boolean; readonly title: string };

/** Tage, for whose unit something waits, a server that he asks, and a mail server on loopback. */
export async function setTelling(kind: TestStore['kind'], serve: (stage: Stage) => Promise<FastifyInstance>) {
  const here = await setMailing(kind);
  const { stage } = here;
  const cape = await serve(stage);
  const ines = await stage.signIn(accountOf.ines, 'supervision');
  const tage = await stage.signIn(accountOf.tage, 'supervision');
  const asOwner = <T extends object>(sql: string, values: unknown[] = []) => stage.store.asOwner<T>(sql, values);
  await asOwner('update access.session set proved_at = clock_timestamp()');

  /** Another agency asks Tage's to join an inspection: a task of his unit, with a date. */
  async function asksTage() {
    const inspection = newId();
    await stage.ask(ines, 'room.open', {}, { act: ines.envelope(), inspection, purpose: 'worker-protection' });
    const workplace = { name: firm, organisationNumber: '559911-2200', street, municipality };
    const facts = { workplace, sector: 'restaurant', startsAt: '2026-12-04T17:30:00.000Z' };
    await stage.ask(ines, 'inspection.plan', { id: inspection }, { act: ines.envelope(), facts, note, texts: {} });
    const inviting = { act: ines.envelope(), toUnit: 21, ground: 'se.lag-2024-307.4', purpose };
    await stage.ask(ines, 'room.invite', { id: inspection }, inviting);
    await carryLetters(stage.runtime);
  }

  const work = async (): Promise<Item[]> => (await stage.ask(tage, 'work.list')).answer.items;
  /** What a window sends in which this person is signed in; null: no one is. */
  const send = async (path: string, asked: object, by: Person | null = tage) => {
    const cookie = by && { cookie: `${sessionCookie(false)}=${Buffer.from(by.token).toString('base64url')}` };
    const headers = { host: 'localhost:4100', origin, 'content-type': 'application/json', ...cookie };
    const { statusCode, body } = await cape.inject({ method: 'POST', url: path, headers, payload: asked });
    return { status: statusCode, answer: JSON.parse(body) };
  };
  /** The mails that have come since. */
  const mailsOf = async (doing: () => Promise<unknown>) => {
    const before = here.mail.inbox.length;
    await doing();
    await here.send();
    return here.mail.inbox.slice(before);
  };
  await asksTage();
  await here.send();
  const to = anAddress();
  return {
    ...{ stage, asOwner, asksTage, work, send, mailsOf, to },
    /** What is asked of Tage, and what of it he has not seen. */
    open: async () => (await work()).filter(({ stage: at }) => at !== null && at !== 'answered'),
    unread: async () => (await work()).filter((item) => item.unread),
    asks: async (what: string, asked: object = {}) => (await send(`/api/notices/${what}`, asked)).answer,
    put: (now = workday) => putDueNotices({ runtime: stage.runtime, routes: stage.routes }, now),
    makeDue: () =>
      asOwner(`update access.notice_choice set digest_at = case when digest_at is not null then clock_timestamp() end,
        urgent_at = case when urgent_at is not null then clock_timestamp() end`),
    confirmAddress: async () => {
      const [mail] = await mailsOf(() => send('/api/sign-in/mail-address/ask', { address: to }));
      const code = /^([0-9a-z]{4}(?:-[0-9a-z]{4}){5})$/m.exec(mail?.mail.text ?? '')?.[1];
      await send('/api/sign-in/mail-address/confirm', { code });
    },
    get: async (address: string) => {
      const url = new URL(address, origin).pathname;
      const { statusCode, headers, body } = await cape.inject({ method: 'GET', url, headers: { host: 'localhost' } });
      return { status: statusCode, cache: headers['cache-control'], body };
    },
    close: async () => {
      await cape.close();
      await here.close();
    },
  };
}
export type Telling = Awaited<ReturnType<typeof setTelling>>;
