import { enterForUnit, findPersona, startSession } from '../../domains/access/public.server.ts';
import { postOffice, putSealed, recipientsOf, sealedText } from '../../domains/signals/pages/work/post.ts';
import { answerBy } from '../../domains/signals/tips/answer-by.ts';
import { codeFrom, type Mailbox, mailboxOf } from '../../domains/signals/tips/code.ts';
import type { TipAnswers } from '../../domains/signals/tips/contents.ts';
import { makeKeys } from '../../domains/signals/tips/keys/lock.server.ts';
import { findTipIn } from '../../domains/signals/tips/store.server.ts';
import { zoneIn } from '../../kernel/country.ts';
import { uuidV4, uuidV7 } from '../../kernel/id.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import { recipientOf } from '../../platform/crypto/age.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Command, Endpoint } from '../../platform/http/endpoint.ts';
import { performCommand, type Runtime } from '../../platform/http/run.ts';
import { isActThere } from './act-there.ts';
import { idOf } from './id-of.ts';
import { demoCost, demoPassphrase } from './tip-keys.ts';

// biome-ignore lint/suspicious/noExplicitAny: the demo calls commands by their names, as the browser does
type AnyCommand = Command<any, any, any, any, any>;

const device = uuidV4(sha256('cape demo', 'device'));

const opened = { name: 'tip-beds-opened', at: '2026-01-16T08:50:00+01:00' } as const;
/** When the first tip was opened: what was done before it rests on none. */
export const firstTipOpened = opened.at;
/** The act by which Ines opened the tip about the beds. The signal that she made of it rests on it. */
export const bedsOpened = idOf(opened.name, opened.at);

/** The code of an invented sender, the same in every demo: a visitor can come back with it. */
export const demoCode = (name: string): string => codeFrom(sha256('cape demo code', name));

const beds: TipAnswers = {
  wish: 'tell',
  county: null,
  where: 'Три Чайки (Tre Måsar), ресторан, Вадсунд',
  what: 'Ми спимо над кухнею. Чотири ліжка. Вночі ті самі люди прибирають офіси. Гроші треба віддавати назад.',
  many: 'two-or-three',
  danger: 'unknown',
  writeBack: true,
};

/** One that no reader has opened, so that a visitor can. */
const laundry: TipAnswers = {
  wish: 'tell',
  county: null,
  where: 'Tvätteriet Demo, Vadsund',
  what: 'Vi är fem som arbetar i tvätteriet. Vi arbetar från sju till tio på kvällen, alla dagar. Vi har inte fått lön sedan september. Chefen säger att vi får gå om vi inte är nöjda.',
  many: 'more',
  danger: 'no',
  writeBack: true,
};

const answerText = `Вітаємо. Дякуємо, що написали. Ми прочитали ваше повідомлення.
Ви можете поговорити українською з людиною, яка допомагає. Вона не вирішує щодо вашого дозволу. Вона не працює в поліції.
Коли безпечно вам подзвонити? Ви можете відповісти тут. Не обов’язково.

Maskinöversatt till ukrainska. På svenska: Hej. Tack för att du skrev. Vi har läst ditt tips. Du kan prata med en person som hjälper, på ukrainska. Hon bestämmer inte om ditt tillstånd. Hon arbetar inte för polisen. När är det säkert att ringa dig? Du kan svara här. Du behöver inte.`;

/** The tip about the beds: keys, what came in from outside, and what its reader did. Doing it again adds nothing. */
export async function loadFirstTip(runtime: Runtime, endpoints: readonly Endpoint[]): Promise<void> {
  const act = (persona: string, verb: string, name: string, at: string, params: object, input: object) =>
    perform(runtime, endpoints, { persona, verb, name, at, params, input });

  const mailbox = mailboxOfSender(runtime, 'olena'); // slow, so it is made while the database is busy with the rest
  for (const [persona, name] of [
    ['ines', 'tip-key-tell'],
    ['karin', 'tip-key-help'],
  ] as const) {
    const at = '2026-01-08T09:00:00+01:00';
    if (await isActThere(runtime.database, idOf(name, at))) continue;
    const { recipient, recovery, locked } = await makeKeys(demoPassphrase, demoCost);
    const key = uuidV7(new Date(at), sha256('cape demo key', name));
    await act(persona, 'tip.key', name, at, {}, { key, recipient, recovery, locked, proof: null });
  }
  const olena = await arrive(runtime, 'olena', await mailbox, beds, '2026-01-14T22:40:00+01:00');
  await act('ines', 'tip.open', opened.name, opened.at, { id: olena.id }, {});
  const recipients = [olena.replyTo, ...(await recipientsOf(runtime.database, 'tell', 'SE'))];
  const message = uuidV4(sha256('cape demo message', 'olena'));
  const sealed = Buffer.from(await sealedText(recipients, answerText)).toString('base64');
  const answered = '2026-01-16T09:30:00+01:00';
  await act('ines', 'tip.answer', 'tip-beds-answered', answered, { id: olena.id }, { message, sealed });
}

/** The tip that no reader has opened. No story rests on it. */
export async function loadUnopenedTip(runtime: Runtime): Promise<void> {
  await arrive(runtime, 'laundry', await mailboxOfSender(runtime, 'laundry'), laundry, '2026-11-23T21:15:00+01:00');
}

const mailboxOfSender = (runtime: Runtime, name: string) =>
  mailboxOf(demoCode(name), postOffice(runtime.database, runtime.keys).salt);

/** Lets a tip come in as the pages do, on a day of the stories. */
async function arrive(
  runtime: Runtime,
  name: string,
  mailbox: Mailbox,
  answers: TipAnswers,
  at: string,
): Promise<{ id: string; replyTo: string }> {
  const office = postOffice(runtime.database, runtime.keys);
  const by = answerBy(dayIn(new Date(at), zoneIn('SE')));
  const told = await putSealed(office, mailbox, { answers, country: 'SE', answerBy: by, dangerOn: null });
  if (told !== 'sent') throw new Error(`The tip ${name} of the demo was not taken in: ${told}.`);
  const id = await runtime.database.transaction('cape_worker', async (tx) => {
    await enterForUnit(tx, 11, 'tip.stop');
    return findTipIn(tx, mailbox.id);
  });
  if (!id) throw new Error(`The tip ${name} of the demo is not there.`);
  return { id, replyTo: await recipientOf(mailbox.identity) };
}

type TipStep = {
  readonly persona: string;
  readonly verb: string;
  readonly name: string;
  readonly at: string;
  readonly params: object;
  readonly input: object;
};

async function perform(runtime: Runtime, endpoints: readonly Endpoint[], step: TipStep): Promise<void> {
  const id = idOf(step.name, step.at);
  if (await isActThere(runtime.database, id)) return;
  const command = endpoints.find(({ name }) => name === step.verb) as AnyCommand | undefined;
  if (!command) throw new Error(`There is no command ${step.verb}.`);
  const token = randomBytes(32);
  const sitting = uuidV4(randomBytes(16));
  const now = new Date(step.at);
  const capacity = await runtime.database.transaction('cape_login', async (tx) => {
    const persona = await findPersona(tx, step.persona);
    if (!persona) throw new Error(`The demo has nobody called ${step.persona}.`);
    const started = await startSession(tx, runtime.keys, {
      account: persona.account,
      tokenHash: sha256(token),
      sitting,
      capacity: persona.capacity,
      now,
    });
    if (!started) throw new Error(`${step.persona} may not sign in.`);
    return persona.capacity;
  });
  const act = {
    id,
    device,
    deviceSeq: 0,
    capacity,
    sitting,
    happenedFrom: now.toISOString(),
    happenedTo: null,
    precision: 'minute',
  };
  const asked = { token, params: step.params, input: { act, ...step.input }, language: 'sv' } as const;
  await performCommand({ ...runtime, clock: () => now }, command, asked);
}
