import { zoneIn } from '../../../kernel/country.ts';
import type { Here } from '../../../kernel/doing.ts';
import { offered } from '../../../kernel/doing.ts';
import { openFile, openWordsOf, type Words } from '../../../platform/acts/open-file.ts';
import { showTimeline } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, showResponsible } from '../../access/public.server.ts';
import { toCancelEvent } from './acts/cancel.ts';
import { toChangeEvent } from './acts/change.ts';
import { organisers, responsibleFor, toChangeEventResponsible } from './acts/change-responsible.ts';
import { toEndEvent } from './acts/end.ts';
import { toInvite } from './acts/invite.ts';
import { planOf } from './acts/plan-facts.ts';
import { toRemoveParticipant } from './acts/remove-participant.ts';
import { toRenewLink } from './acts/renew-link.ts';
import { toTakeAttendance } from './acts/take-attendance.ts';
import { askedOn, erasedOn, mondayAfter, type Participant, type ProgrammeEvent, stateOn, todayAt } from './event.ts';
import { eventMessages } from './event-messages.ts';
import {
  type EventRow,
  type EventShown,
  evaluationQuestions,
  type MonthsShown,
  mondayAnswers,
  mondayMonths,
  type ParticipantShown,
  shownFrom,
} from './event-schema.ts';
import { addressOf, feedAddressOf, feedSecret, pageSecret } from './link.server.ts';
import { listNewestMails } from './mail/store.server.ts';
import { openNeeds, openPerson } from './personal.server.ts';
import { standings, waiting, withSeats } from './places.ts';
import { listPersonal } from './store.server.ts';

const doings = [
  toChangeEvent,
  toInvite,
  toRemoveParticipant,
  toRenewLink,
  toTakeAttendance,
  toCancelEvent,
  toEndEvent,
] as const;

export const isOrganiser = (event: ProgrammeEvent, { who }: AnyCall): boolean => event.responsible.owner === who.actor;

/** An event as those who run it see it. What participants need is shown to its organiser alone. */
export async function showEvent(tx: Tx, stored: Here<ProgrammeEvent>, call: AnyCall): Promise<EventShown> {
  const { state: event, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const { language, t } = call.texts;
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[language];
  const today = todayAt(event, call.now);
  const has = withSeats(event);
  const participants = await showParticipants(tx, stored, call);
  return {
    id,
    reference: event.reference,
    ...planOf(event.plan, { title: event.reference, ...words.get(event.planned) }),
    zone: zoneIn(event.plan.country),
    state: stateOn(event, today),
    cancelled: event.cancelled ? (words.get(event.cancelled.act)?.why ?? '') : null,
    responsible: await showResponsible(tx, call, stored, event.responsible, {
      doing: toChangeEventResponsible,
      isOpen: responsibleFor(stored).isOpen,
      takenBy: organisers,
      nameOf: (actor) => colleagues.get(actor) ?? t(eventMessages.anotherUnit),
    }),
    isOrganiser: isOrganiser(event, call),
    seatRows: event.plan.seats.map((row, place) => {
      const here = event.participants.filter((one) => has.get(one.id) === place);
      return { ...row, taken: here.length, came: here.filter((one) => one.came === true).length };
    }),
    counts: countsOf(event),
    participants,
    monday: { ...mondaysOf(event, today), shown: shownMondays(event, words) },
    evaluation: evaluationOf(event, words),
    evaluated: event.evaluations.length,
    needsMail: !call.mails,
    page: addressOf(language, pageSecret(call.keys, id)),
    feed: event.plan.programme === null ? null : feedAddressOf(language, feedSecret(call.keys, event.plan.programme)),
    erasedOn: erasedOn(event.plan),
    timeline: showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
    may: offered(doings, call.who, stored, call.verbs),
  };
}

const countsOf = (event: ProgrammeEvent): EventShown['counts'] => {
  const states = [...standings(event).values()];
  const count = (wanted: string): number => states.filter((state) => state === wanted).length;
  return {
    seats: event.plan.seats.reduce((sum, { seats }) => sum + seats, 0),
    taken: count('seat'),
    waiting: count('waiting'),
    invited: states.filter((state) => state !== 'removed').length,
    came: event.participants.filter(({ came }) => came === true).length,
  };
};

async function showParticipants(
  tx: Tx,
  { state: event, at, id }: Here<ProgrammeEvent>,
  call: AnyCall,
): Promise<ParticipantShown[]> {
  const personal = await listPersonal(tx, at, id);
  const mails = await listNewestMails(tx, at, id);
  const states = standings(event);
  const line = waiting(event).map((one) => one.id);
  const seesNeeds = isOrganiser(event, call);
  const shown = event.participants.map((one): ParticipantShown => {
    const stored = personal.get(one.id);
    const person = stored?.sealed ? openPerson(call.keys, one.id, stored.sealed) : null;
    const place = line.indexOf(one.id);
    return {
      id: one.id,
      name: person?.name ?? null,
      mail: person?.mail ?? null,
      organisation: person?.organisation ?? null,
      ...{ worksAt: one.worksAt, country: one.country, language: one.language, bySelf: one.bySelf, came: one.came },
      state: states.get(one.id) ?? 'removed',
      place: place < 0 ? null : place + 1,
      hasNeeds: one.hasNeeds,
      needs: seesNeeds && stored?.needs ? openNeeds(call.keys, one.id, stored.needs) : null,
      monday: one.monday !== null,
      mailed: mails.get(one.id) ?? null,
    };
  });
  return shown.sort((a, b) => (a.name ?? '\uffff').localeCompare(b.name ?? '\uffff', call.texts.language));
}

/** How many wrote a Monday act, and what became of them. No answer is counted as no answer, and never as a success. */
export function mondaysOf(event: ProgrammeEvent, today: string): Omit<EventShown['monday'], 'shown'> {
  const wrote = event.participants.filter(({ monday, came }) => monday !== null && came === true);
  return {
    day: mondayAfter(event.plan),
    written: wrote.length,
    after: mondayMonths.map((after): MonthsShown => {
      const answers = mondayAnswers[after].map((answer): [string, number] => [
        answer,
        wrote.filter((one) => one.answers[after] === answer).length,
      ]);
      const on = askedOn(event.plan, after);
      return {
        ...{ after, on, isDue: on <= today },
        answers: Object.fromEntries(answers),
        none: wrote.length - answers.reduce((sum, [, count]) => sum + count, 0),
      };
    }),
  };
}

/** Monday acts whose writers let them be shown, by where they work unless fewer than five came from there; never by country. */
function shownMondays(event: ProgrammeEvent, words: Words): EventShown['monday']['shown'] {
  const came = event.participants.filter((one) => one.came === true);
  const known = (of: Participant): boolean => came.filter(({ worksAt }) => worksAt === of.worksAt).length >= shownFrom;
  return came
    .filter(({ monday, isShown }) => monday !== null && isShown)
    .map((one) => ({
      worksAt: known(one) ? one.worksAt : null,
      says: words.get(one.monday ?? '')?.says ?? '',
      after3: one.answers[3] ?? null,
      after6: one.answers[6] ?? null,
    }))
    .sort((a, b) => a.says.localeCompare(b.says));
}

/** What the evaluation came to, once so many have answered that no single answer shows. */
function evaluationOf({ evaluations }: ProgrammeEvent, words: Words): EventShown['evaluation'] {
  if (evaluations.length < shownFrom) return null;
  const means = evaluationQuestions.flatMap((question): [string, number][] => {
    const given = evaluations.flatMap(({ answers }) => answers[question] ?? []);
    return given.length < shownFrom ? [] : [[question, given.reduce((sum, one) => sum + one, 0) / given.length]];
  });
  const notes = evaluations.flatMap(({ act }) => words.get(act)?.note ?? []);
  return { answers: evaluations.length, means: Object.fromEntries(means), notes: [...notes].sort() };
}

/** Events as lines of a list. */
export async function showEvents(tx: Tx, all: readonly Here<ProgrammeEvent>[], call: AnyCall): Promise<EventRow[]> {
  const shown: EventRow[] = [];
  for (const { id, at, state: event } of all) {
    const words = await openWordsOf(tx, call, at, { stream: id, act: event.planned });
    const today = todayAt(event, call.now);
    const { seats, taken, waiting: waits, came } = countsOf(event);
    const { written, after } = mondaysOf(event, today);
    const { kind, programme, obstacle, country, isOnline, from, to } = event.plan;
    shown.push({
      ...{ id, reference: event.reference, kind, programme, obstacle, country, isOnline, from, to },
      title: words?.title ?? event.reference,
      state: stateOn(event, today),
      ...{ seats, taken, waiting: waits, came, written },
      lasts: after.find((one) => one.after === 6)?.answers.lasts ?? 0,
    });
  }
  return shown;
}
