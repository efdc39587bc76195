import type { FastifyInstance } from 'fastify';
import { arrivedTip, tipExamples } from '../domains/signals/testing/tip-examples.ts';
import { padded, TipContents, unpadded } from '../domains/signals/tips/contents.ts';
import { type MadeKeys, makeKeys } from '../domains/signals/tips/keys/lock.server.ts';
import { uuidV4, uuidV7 } from '../kernel/id.ts';
import { ageOverhead, openWith, sealTo } from '../platform/crypto/age.ts';
import { randomBytes } from '../platform/crypto/digest.ts';
import type { ExampleValues } from '../platform/testing/route-example.ts';
import { type Person, type Stage, testNow } from './people.ts';
import type { TestStore } from './stores.ts';

export const testPassphrase = 'en påhittad fras med sju hela ord';

let made: Promise<MadeKeys> | undefined;

/** Makes the first tip key of a unit. Locking as cheaply as a demo may still costs, so all tests of a worker use the same one. */
export async function aTipKey(stage: Stage, reader: Person): Promise<MadeKeys & { key: string }> {
  made ??= makeKeys(testPassphrase, { mebibytes: 1, passes: 1 });
  const keys = await made;
  const key = uuidV7(testNow, randomBytes(16));
  const { recipient, recovery, locked } = keys;
  await stage.ask(reader, 'tip.key', {}, { act: reader.envelope(), key, recipient, recovery, locked, proof: null });
  return { ...keys, key };
}

export const toldInTests = {
  wish: 'tell',
  where: 'Exempelkrogen Demo, Provgatan',
  what: 'zQvTip: fyra påhittade sängar över ett kök.',
  many: 'two-or-three',
  danger: 'unknown',
  back: 'yes',
} as const;

/** What a browser says of a form that one of our own pages sent. */
const fromOurPage: Readonly<Record<string, string>> = { 'sec-fetch-site': 'same-origin' };

/** A sender who writes a tip on the pages, as a browser without scripts does. `headers` are what it says of where a form came from. */
export function worker(server: FastifyInstance, language = 'sv', headers = fromOurPage) {
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    server.inject({
      method: 'POST',
      url: `/work/${language}/${path}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });
  return {
    post,
    /** Fills in everything, comes to the page that shows it, and sends. Gives the code. */
    send: async (over: Readonly<Record<string, string>> = {}) => {
      const told = { ...toldInTests, ...over };
      const check = await post('tip', { ...told, at: 'back', go: 'next' });
      const ticket = ticketOn(check.body);
      const sent = await post('tip', { ...told, ticket, at: 'check', go: 'send' });
      return { code: codeOn(sent.body), ticket, check, sent };
    },
    visit: (code: string, fields: Readonly<Record<string, string>> = {}) => post('code', { code, ...fields }),
  };
}

/** Every hidden field of the form on a page, as a browser sends them with it. */
export const hiddenOn = (body: string): Record<string, string> =>
  Object.fromEntries(
    [...body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** The ticket on the page that shows a tip before it is sent; the code on the page after it. Empty: there is none. */
export const ticketOn = (body: string): string => /name="ticket" value="([^"]+)"/.exec(body)?.[1] ?? '';
export const codeOn = (body: string): string => /name="code" value="([0-9A-Z]{16})"/.exec(body)?.[1] ?? '';

/** What was sealed in a tip, with the private half of a key. */
export async function readTip(identity: string, sealed: string | Uint8Array): Promise<TipContents> {
  const bytes = typeof sealed === 'string' ? Buffer.from(sealed, 'base64') : sealed;
  return TipContents.parse(JSON.parse(Buffer.from(unpadded(await openWith(identity, bytes))).toString('utf8')));
}

/** An answer as a reader's browser seals it. */
export async function sealedAnswer(
  text: string,
  recipients: readonly string[],
): Promise<{ message: string; sealed: string }> {
  const whole = padded(Buffer.from(JSON.stringify({ text })), ageOverhead(recipients.length));
  return {
    message: uuidV4(randomBytes(16)),
    sealed: Buffer.from(await sealTo(recipients, whole)).toString('base64'),
  };
}

/** A tip that came, was opened and answered, sealed to no one: a row in each table of tips. */
export async function openedTip(stage: Pick<Stage, 'ask' | 'store'>, reader: Person): Promise<string> {
  const given = (target: string): ExampleValues => ({
    target,
    act: reader.envelope,
    basis: [],
    unit: 0,
    facts: [],
    text: String,
    number: 12_345,
  });
  const ask = (name: string, target: string) => {
    const { params = {}, input = {} } = tipExamples[name]?.(given(target)) ?? {};
    return stage.ask(reader, name, params, input);
  };
  const key = uuidV7(testNow, randomBytes(16));
  const tip = uuidV4(randomBytes(16));
  await ask('tip.key', key);
  await stage.store.asOwner(arrivedTip, [key, tip]);
  await ask('tip.open', tip);
  await ask('tip.answer', tip);
  return tip;
}

/** A key that another person has made (`null`) is confirmed by this one, who reads tips from now on, is added to it and removed again. */
export async function tellSharedKey(
  { asOwner }: Pick<TestStore, 'asOwner'>,
  reader: Person,
  ask: (by: Person | null, name: string, input: object) => Promise<unknown>,
): Promise<void> {
  const [asked] = await asOwner<{ id: string; ref: string }>(
    'select a.id, a.ref from access.account a join access.session s on s.account = a.id where s.sitting = $1',
    [reader.sitting],
  );
  await asOwner("insert into access.role_grant (account, role) values ($1, 'tip-reader') on conflict do nothing", [
    asked?.id,
  ]);
  await ask(reader, 'tip.key-seen', {});
  await ask(reader, 'tip.key-ask', {});
  for (const name of ['tip.key-add', 'tip.key-remove']) await ask(null, name, { reader: asked?.ref });
}
