import type { Here } from '../../../../kernel/doing.ts';
import { uuidV7 } from '../../../../kernel/id.ts';
import type { Message } from '../../../../kernel/message.ts';
import { openWordsOf } from '../../../../platform/acts/open-file.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { listUnits } from '../../../access/public.server.ts';
import type { Personal } from '../acts/invite.ts';
import { mostParticipants } from '../acts/invite.ts';
import { joinEvent } from '../acts/join.ts';
import { planOf } from '../acts/plan-facts.ts';
import { inEvent, type Participant, type ProgrammeEvent, present, stateOn, todayAt } from '../event.ts';
import type { EventPlan, PageLanguage, WorksAt } from '../event-schema.ts';
import { digestOf, evaluatedBy, knownAs, ownSecret } from '../link.server.ts';
import { mailsBecause } from '../mail/mails-because.ts';
import { countRecentMails, putMails } from '../mail/store.server.ts';
import { openNeeds, openPerson, sealNeeds, sealPerson } from '../personal.server.ts';
import { erasePersonal, findBehind, findKnown, listPersonal, putNeeds, putPersonal } from '../store.server.ts';
import { type Errand, type Needs, whatFollows } from './errand.ts';
import { appendInEvent, type Box, inEventOf, newEventId, type TakingPart } from './letter-box.server.ts';
import { takePartTexts } from './take-part-messages.ts';

/** An event as everyone who has an address of it sees it. */
export type SeenEvent = {
  readonly id: string;
  readonly event: ProgrammeEvent;
  readonly plan: EventPlan;
  readonly organiser: Readonly<Record<PageLanguage, string>>;
  readonly today: string;
  /** Why it was called off, where it was. */
  readonly why: string | null;
};

/** What an address leads to: the public page of an event, or the page of one participant. */
export type Behind =
  | ({ readonly is: 'page' } & SeenEvent)
  | ({
      readonly is: 'own';
      readonly participant: Participant;
      readonly person: Personal | null;
      readonly needs: Needs | null;
      readonly monday: string | null;
      readonly problem: Message | null;
      readonly done: boolean;
    } & SeenEvent);

async function seen(tx: Tx, parts: TakingPart, box: Box, found: Here<ProgrammeEvent>): Promise<SeenEvent> {
  const { at, id, state: event } = found;
  const reader = { keys: parts.keys, who: { agency: box.agency } };
  const words = await openWordsOf(tx, reader, at, { stream: id, act: event.planned });
  const cancelled = event.cancelled && (await openWordsOf(tx, reader, at, { stream: id, act: event.cancelled.act }));
  const unit = (await listUnits(tx)).find((one) => one.id === box.unit);
  return {
    ...{ id, event },
    plan: planOf(event.plan, words ?? {}),
    organiser: unit?.agencyName ?? { sv: '', en: '' },
    today: todayAt(event, parts.clock()),
    why: cancelled?.why ?? null,
  };
}

const behindOf = ({ database }: TakingPart, secret: Uint8Array) =>
  database.transaction('cape_public', (tx) => findBehind(tx, secret));

/**
 * Does what was asked for with an address of a participant, and shows what it leads to then. Null: to nothing, whether it never did, was
 * withdrawn, has expired, or was replaced.
 */
export async function takePart(parts: TakingPart, secret: Uint8Array, errand: Errand): Promise<Behind | null> {
  const behind = await behindOf(parts, secret);
  if (!behind) return null;
  const digest = digestOf(secret);
  return inEventOf(parts, behind, { lock: errand.do !== 'look' }, async (tx, box, found) => {
    if (digest === found.state.page) return { is: 'page', ...(await seen(tx, parts, box, found)) };
    const one = present(found.state).find(({ code }) => code === digest);
    if (!one) return null;
    const now = parts.clock();
    const { drafts, problem } = whatFollows(found, one, errand, {
      today: todayAt(found.state, now),
      newId: newEventId(now),
      evaluatedBy: evaluatedBy(parts.keys, found.id, one.id),
      nextCode: digestOf(ownSecret(parts.keys, found.id, one.id, one.turn + 1)),
    });
    const tooOften =
      errand.do === 'new-link' && (await countRecentMails(tx, found.at, one.id)) >= mailsInAnHour
        ? takePartTexts.tooManyLinks
        : null;
    if (drafts.length > 0 && !tooOften) {
      if (errand.do === 'needs')
        await putNeeds(
          tx,
          found.at,
          one.id,
          errand.interpretation || errand.access ? sealNeeds(parts.keys, one.id, errand) : null,
        );
      const after = await appendInEvent(tx, parts, box, found, drafts);
      if (errand.do === 'erase') await erasePersonal(tx, found.at, [one.id], 'all');
      await putMails(tx, found.at, found.id, mailsBecause(found.state, after.state), newMailId);
      return show(tx, parts, box, after, one.id, { problem: null, done: true });
    }
    return show(tx, parts, box, found, one.id, { problem: problem ?? tooOften, done: drafts.length > 0 && !tooOften });
  });
}

const mailsInAnHour = 6;
const newMailId = (): string => uuidV7(new Date(), randomBytes(16));

async function show(
  tx: Tx,
  parts: TakingPart,
  box: Box,
  found: Here<ProgrammeEvent>,
  id: string,
  told: { readonly problem: Message | null; readonly done: boolean },
): Promise<Behind | null> {
  const participant = found.state.participants.find((one) => one.id === id);
  if (!participant) return null;
  const personal = (await listPersonal(tx, found.at, found.id)).get(id);
  const reader = { keys: parts.keys, who: { agency: box.agency } };
  const monday =
    participant.monday && (await openWordsOf(tx, reader, found.at, { stream: found.id, act: participant.monday }));
  return {
    ...{ is: 'own', participant, ...told },
    person: personal?.sealed ? openPerson(parts.keys, id, personal.sealed) : null,
    needs: personal?.needs ? openNeeds(parts.keys, id, personal.needs) : null,
    monday: monday ? (monday.says ?? null) : null,
    ...(await seen(tx, parts, box, found)),
  };
}

/** Who asks for a seat on the public page. */
export type Joining = Personal & {
  readonly worksAt: WorksAt;
  readonly country: string;
  readonly language: PageLanguage;
};

/**
 * Takes in who asks for a seat on the public page, and sends them a mail: they have a seat once they open it and say yes. An address that is
 * in the event already gets its link again, and the page says the same, so that no one learns who comes.
 */
export async function join(
  parts: TakingPart,
  secret: Uint8Array,
  { worksAt, country, language, ...personal }: Joining,
): Promise<'mailed' | 'closed' | null> {
  const behind = await behindOf(parts, secret);
  if (!behind) return null;
  return inEventOf(parts, behind, { lock: true }, async (tx, box, found) => {
    const { at, id, state: event } = found;
    const now = parts.clock();
    if (digestOf(secret) !== event.page || !canJoin(event, todayAt(event, now))) return 'closed';
    const known = knownAs(parts.keys, id, personal.mail);
    const [there] = await findKnown(tx, at, id, [known]);
    if (there) {
      const one = present(event).find((person) => person.id === there.id);
      if (one && (await countRecentMails(tx, at, one.id)) < 2)
        await putMails(
          tx,
          at,
          id,
          [{ participant: one.id, kind: one.said === 'nothing' ? 'confirm' : 'invitation' }],
          newMailId,
        );
      return 'mailed';
    }
    if (isFull(event)) return 'closed';
    const participant = newEventId(now)();
    const code = digestOf(ownSecret(parts.keys, id, participant, 0));
    const people = [{ participant, worksAt, country, language, code }];
    await putPersonal(tx, at, id, { id: participant, sealed: sealPerson(parts.keys, participant, personal), known });
    const draft = joinEvent.draft({ ...inEvent(found, { id: newEventId(now)() }), facts: { people } });
    const after = await appendInEvent(tx, parts, box, found, [draft]);
    await putMails(tx, at, id, mailsBecause(event, after.state), newMailId);
    return 'mailed';
  });
}

/** Whether the public page takes people in now. */
export const canJoin = (event: ProgrammeEvent, today: string): boolean =>
  event.plan.opens === 'by-page' && today <= event.plan.answerBy && stateOn(event, today) === 'planned';

/** Those who never opened their mail: so many, and no more, can be waited for. */
const isFull = (event: ProgrammeEvent): boolean => {
  const open = event.participants.filter(({ bySelf, said, erased }) => bySelf && said === 'nothing' && !erased).length;
  return event.participants.length >= mostParticipants || open >= 200;
};
