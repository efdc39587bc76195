import { openWordsOf } from '../../../../platform/acts/open-file.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { listUnits, type Post } from '../../../access/public.server.ts';
import { planOf } from '../acts/plan-facts.ts';
import { participantIn } from '../event.ts';
import { addressOf, ownSecret } from '../link.server.ts';
import { openPerson } from '../personal.server.ts';
import { listPersonal } from '../store.server.ts';
import { inEventOf, type TakingPart } from '../taking-part/letter-box.server.ts';
import { takeDueMail, tellEventMail } from './store.server.ts';
import { type WrittenEventMail, writeEventMail } from './write-event-mail.ts';

type EventMailSending = TakingPart & { readonly post: Post | null };
type Where = { readonly unit: number; readonly event: string };

type Ready = { readonly id: string; readonly to: string; readonly date: Date; readonly written: WrittenEventMail };

/** Takes one mail and writes it; what has no one to go to any more is ended there. `nothing`: none waits. */
const takeOne = (parts: EventMailSending, where: Where, origin: string): Promise<Ready | 'ended' | null> =>
  inEventOf(parts, where, { lock: false }, async (tx, box, found) => {
    const mail = await takeDueMail(tx, found.at, found.id);
    if (!mail) return null;
    const one = participantIn(found.state, mail.participant);
    const personal = (await listPersonal(tx, found.at, found.id)).get(mail.participant);
    if (!one || !personal?.sealed || (one.removed && mail.kind !== 'withdrawn')) {
      await tellEventMail(tx, found.at, mail.id, { is: 'never', trouble: null });
      return 'ended';
    }
    const reader = { keys: parts.keys, who: { agency: box.agency } };
    const words = await openWordsOf(tx, reader, found.at, { stream: found.id, act: found.state.planned });
    const plan = planOf(found.state.plan, words ?? {});
    const unit = (await listUnits(tx)).find(({ id }) => id === box.unit);
    const { mail: to } = openPerson(parts.keys, one.id, personal.sealed);
    const secret = ownSecret(parts.keys, found.id, one.id, one.turn);
    const written = writeEventMail(
      {
        kind: mail.kind,
        title: plan.title,
        from: plan.from,
        answerBy: plan.answerBy,
        organiser: unit?.agencyName[one.language] ?? '',
        link: `${origin}${addressOf(one.language, secret)}`,
      },
      textsIn(one.language),
    );
    return { id: mail.id, to, date: mail.made_at, written };
  });

/**
 * Sends the mails of one event that are due. Each is taken in a transaction of its own, so that none is held open while a server far away
 * thinks; a mail whose sender is killed in between is sent again, under the same id.
 */
export async function sendWaitingMails(parts: EventMailSending, where: Where): Promise<void> {
  const { post } = parts;
  if (!post) return;
  for (let sent = 0; sent < mostAtOnce; sent++) {
    const ready = await takeOne(parts, where, post.origin());
    if (ready === null) return;
    if (ready === 'ended') continue;
    const { id, to, date, written } = ready;
    const outcome = await post.mailer.send({ id, to, date, ...written });
    const told = outcome.is === 'sent' ? { is: outcome.is, trouble: null } : outcome;
    if (told.trouble) post.log({ event: 'mail-not-sent', reason: told.trouble });
    await inEventOf(parts, where, { lock: false }, (tx, _box, { at }) =>
      tellEventMail(tx, at, id, told).then(() => null),
    );
  }
}

const mostAtOnce = 100;
