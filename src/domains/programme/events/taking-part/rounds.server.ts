import { uuidV7 } from '../../../../kernel/id.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { Work } from '../../../../platform/jobs/job.ts';
import type { Post } from '../../../access/public.server.ts';
import { dueSteps } from '../due-steps.ts';
import { mailsBecause } from '../mail/mails-because.ts';
import { sendWaitingMails } from '../mail/send.server.ts';
import { putMails, settleWaiting } from '../mail/store.server.ts';
import { erasePersonal, listDueEvents } from '../store.server.ts';
import { appendInEvent, inEventOf, newEventId, type TakingPart, takePartJob } from './letter-box.server.ts';

/** By whom mail is sent; null: the operator has named no server, and what waits then ends by its time. */
export type Rounds = TakingPart & { readonly post: Post | null };

type Where = { readonly unit: number; readonly event: string };

/** Does in one event what is due by the clock: reminders, and erasing. Done twice, it is done once. */
export const carryEvent = (parts: Rounds, where: Where): Promise<null> =>
  inEventOf(parts, where, { lock: true }, async (tx, box, found) => {
    const now = parts.clock();
    let here = found;
    for (const { draft, step } of dueSteps(found, now, newEventId(now))) {
      const before = here.state;
      here = await appendInEvent(tx, parts, box, here, [draft]);
      const people = step.of.map(({ id }) => id);
      if (step.do === 'erase') await erasePersonal(tx, here.at, people, step.what);
      else {
        const mails = mailsBecause(before, here.state, { reminded: { people, after: step.after } });
        await putMails(tx, here.at, here.id, mails, () => uuidV7(new Date(), randomBytes(16)));
      }
    }
    return null;
  });

/** Sends none of the mails of an event in a demo, where everyone is invented. */
export const settleMails = (parts: TakingPart, where: Where): Promise<null> =>
  inEventOf(parts, where, { lock: false }, (tx, _box, { at, id }) => settleWaiting(tx, at, id).then(() => null));

async function carry(parts: Rounds, where: Where): Promise<void> {
  await carryEvent(parts, where);
  await sendWaitingMails(parts, where);
}

/** The same for every event in which something is due. What fails is tried again at the next round; the first error is thrown after all. */
export async function carryEvents(parts: Rounds): Promise<void> {
  const due = await parts.database.transaction('cape_worker', (tx) =>
    listDueEvents(tx, parts.clock(), parts.post !== null),
  );
  const errors: unknown[] = [];
  for (const where of due) await carry(parts, where).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** What is done as soon as an act that makes it necessary has committed: the mails of an event. */
export const eventJobs = (parts: Rounds): ReadonlyMap<string, Work> =>
  new Map([[takePartJob, ({ unit, id }) => carry(parts, { unit, event: id })]]);
