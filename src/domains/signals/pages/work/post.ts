import { sql } from 'kysely';
import { uuidV4 } from '../../../../kernel/id.ts';
import { ageOverhead, openWith, recipientOf, sealTo } from '../../../../platform/crypto/age.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../../platform/database/database.ts';
import { type Mailbox, mailboxOf } from '../../tips/code.ts';
import { padded, type TipAnswers, type TipContents, unpadded, type Wish, wishes } from '../../tips/contents.ts';
import { type Cost, codeCost } from '../../tips/identity.ts';
import {
  askToStop,
  findDesk,
  lookInto,
  type MailboxContent,
  type SentFrom,
  sendTip,
  withdrawTip,
  writeBack,
} from '../../tips/mailbox.server.ts';
import type { Readers } from './tip-form.ts';
import { type TurnLimits, type Turns, turnsOf, usualTurns } from './turns.ts';

/** What is needed to take a tip in and to find the message under a code. */
export type PostOffice = {
  readonly database: Database;
  /** This installation's own, so that a code leads elsewhere in any other. */
  readonly salt: Uint8Array;
  /** What one guess at a code costs the guesser, and this server. */
  readonly cost: Cost;
  /** Signs the page that shows a tip before it is sent. */
  readonly tickets: Uint8Array;
  /** Sending and looking up a code each have a queue of their own: a person who tries codes does not delay those who send. */
  readonly sending: Turns;
  readonly looking: Turns;
};

export const postOffice = (
  database: Database,
  keys: Pick<Keys, 'root'>,
  { limits = usualTurns, cost = codeCost }: { readonly limits?: TurnLimits; readonly cost?: Cost } = {},
): PostOffice => ({
  database,
  cost,
  salt: sha256(keys.root, 'salt of the codes of tips'),
  tickets: sha256(keys.root, 'key of the tickets of tips'),
  sending: turnsOf(limits, () => performance.now()),
  looking: turnsOf(limits, () => performance.now()),
});

/** Asks the database in a transaction that cannot write: a page that is only opened changes nothing. */
const reading = <T>({ database }: PostOffice, work: (tx: Tx) => Promise<T>): Promise<T> =>
  database.transaction('cape_public', async (tx) => {
    await sql`set transaction read only`.execute(tx);
    return work(tx);
  });

/** Who reads each wish of a sender who is there. */
export const findReaders = (office: PostOffice, from: SentFrom): Promise<Readers> =>
  reading(office, async (tx) => {
    const readers: { -readonly [W in keyof Readers]: Readers[W] } = { tell: null, help: null };
    for (const wish of wishes) readers[wish] = (await findDesk(tx, wish, from))?.agency ?? null;
    return readers;
  });

/** The keys that are sealed to for a wish in a country, whose county was not said: of the unit that reads, and on paper. */
export const recipientsOf = (database: Database, wish: Wish, country: string): Promise<readonly string[]> =>
  database.transaction('cape_public', async (tx) => {
    const desk = await findDesk(tx, wish, { country, county: null });
    return desk ? [desk.recipient, desk.recovery] : [];
  });

async function sealed(recipients: readonly string[], contents: string): Promise<Uint8Array> {
  const overhead = ageOverhead(recipients.length);
  return sealTo(recipients, padded(Buffer.from(contents, 'utf8'), overhead));
}

/** A message in the form in which all are written. */
export const sealedText = (recipients: readonly string[], text: string): Promise<Uint8Array> =>
  sealed(recipients, JSON.stringify({ text }));

/**
 * Seals a tip and puts it where it belongs. The plain text is in the memory of this process meanwhile, and nowhere after. `closed`: no one
 * reads tips of this wish now.
 */
export const sendSealed = (
  office: PostOffice,
  { code, ...tip }: ToSend & { readonly code: string },
  gone?: AbortSignal,
): Promise<'sent' | 'closed' | 'busy'> =>
  office.sending(async () => putSealed(office, await mailboxOf(code, office.salt, office.cost), tip), gone);

/** The same where the mailbox that follows from the code is known already. */
export async function putSealed(
  office: PostOffice,
  mailbox: Mailbox,
  { answers, country, answerBy, dangerOn }: ToSend,
): Promise<'sent' | 'closed'> {
  const { wish, writeBack: may } = answers;
  const county = answers.county?.code ?? null;
  for (let tries = 0; tries < 3; tries++) {
    const desk = await reading(office, (tx) => findDesk(tx, wish, { country, county }));
    if (!desk) return 'closed';
    const replyTo = may ? await recipientOf(mailbox.identity) : null;
    const contents: TipContents = { v: 1, ...answers, replyTo };
    const bytes = await sealed([desk.recipient, desk.recovery], JSON.stringify(contents));
    const told = await office.database.transaction('cape_public', (tx) =>
      sendTip(tx, { wish, key: desk.key, mailbox: mailbox.id, sealed: bytes, answerBy, dangerOn }),
    );
    if (told !== 'changed') return 'sent';
  }
  return 'closed';
}

type ToSend = {
  readonly answers: TipAnswers;
  /** Where the sender is: a unit there reads it. */
  readonly country: string;
  readonly answerBy: string;
  /** Today, where they say that someone is in danger now. It is not sealed: readers see it before they open the tip. */
  readonly dangerOn: string | null;
};

/** The message under a code, with the answers of the agency opened. */
export type Box = Omit<MailboxContent, 'messages' | 'recipient' | 'recovery'> & {
  readonly messages: readonly {
    readonly fromWorker: boolean;
    readonly writtenOn: string | null;
    readonly text: string | null;
  }[];
};

export type Errand =
  | { readonly do: 'look' | 'take-back' | 'stop' }
  | { readonly do: 'write'; readonly id: string; readonly text: string };

export type Errands = { readonly box: Box | null; readonly done: boolean };

/** Does what was asked for with a code. One that leads nowhere costs the same: the same sum, the same questions, as much opened. */
export const visit = (
  office: PostOffice,
  code: string,
  errand: Errand,
  gone?: AbortSignal,
): Promise<Errands | 'busy'> =>
  office.looking(async () => {
    const mailbox = await mailboxOf(code, office.salt, office.cost);
    const before = await reading(office, (tx) => lookInto(tx, mailbox.id));
    const done = await carryOut(office, mailbox, before, errand);
    const found = errand.do === 'look' ? before : await reading(office, (tx) => lookInto(tx, mailbox.id));
    return { box: await openedBox(mailbox, found), done };
  }, gone);

async function carryOut(
  office: PostOffice,
  mailbox: Mailbox,
  found: MailboxContent | null,
  errand: Errand,
): Promise<boolean> {
  if (!found || errand.do === 'look') return false;
  const bytes = errand.do === 'write' ? await sealedText([found.recipient, found.recovery], errand.text) : null;
  return office.database.transaction('cape_public', (tx) => {
    if (errand.do === 'take-back') return withdrawTip(tx, mailbox.id);
    if (errand.do === 'stop') return askToStop(tx, mailbox.id);
    return errand.do === 'write' && bytes
      ? writeBack(tx, mailbox.id, { id: errand.id, sealed: bytes })
      : Promise.resolve(false);
  });
}

async function openedBox(mailbox: Mailbox, found: MailboxContent | null): Promise<Box | null> {
  const answers = found?.messages.filter(({ fromWorker }) => !fromWorker) ?? [];
  // Where there is nothing to open, something is opened all the same, so that both take as long.
  if (answers.length === 0) await openWith(mailbox.identity, await sealed([await recipientOf(mailbox.identity)], '{}'));
  if (!found) return null;
  const { recipient: _recipient, recovery: _recovery, messages, ...rest } = found;
  const shown: Box['messages'][number][] = [];
  for (const { fromWorker, writtenOn, sealed: bytes } of messages)
    shown.push({ fromWorker, writtenOn, text: fromWorker ? null : await textIn(mailbox, bytes) });
  return { ...rest, messages: shown };
}

/** An answer that this code does not open is shown as one that cannot be read, and hides none of the others. */
async function textIn(mailbox: Mailbox, bytes: Uint8Array): Promise<string | null> {
  try {
    const plain = Buffer.from(unpadded(await openWith(mailbox.identity, bytes))).toString('utf8');
    const { text } = JSON.parse(plain) as { text?: unknown };
    return typeof text === 'string' ? text : null;
  } catch {
    return null; // sealed to something else, or damaged
  }
}

export const newMessageId = (): string => uuidV4(randomBytes(16));
