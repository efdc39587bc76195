import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { lastResponsible } from '../../../kernel/responsible.ts';
import { answerInvitation } from './acts/answer.ts';
import { answerMondayAct } from './acts/answer-monday-act.ts';
import { cancelEvent } from './acts/cancel.ts';
import { changeEvent } from './acts/change.ts';
import { changeEventResponsible } from './acts/change-responsible.ts';
import { createEvent } from './acts/create.ts';
import { endEvent } from './acts/end.ts';
import { eraseParticipants } from './acts/erase-participants.ts';
import { evaluateEvent } from './acts/evaluate.ts';
import { inviteToEvent } from './acts/invite.ts';
import { joinEvent } from './acts/join.ts';
import { remindParticipants } from './acts/remind.ts';
import { removeParticipant } from './acts/remove-participant.ts';
import { renewLink } from './acts/renew-link.ts';
import { sayNeeds } from './acts/say-needs.ts';
import { takeAttendance } from './acts/take-attendance.ts';
import { writeMondayAct } from './acts/write-monday-act.ts';
import type { Participant, ProgrammeEvent } from './event.ts';

const kinds = {
  created: createEvent,
  changed: changeEvent,
  handedOver: changeEventResponsible,
  invited: inviteToEvent,
  joined: joinEvent,
  removed: removeParticipant,
  renewed: renewLink,
  answered: answerInvitation,
  needs: sayNeeds,
  attended: takeAttendance,
  cancelled: cancelEvent,
  ended: endEvent,
  evaluated: evaluateEvent,
  mondays: writeMondayAct,
  checked: answerMondayAct,
  reminded: remindParticipants,
  erased: eraseParticipants,
} as const;

/** An event as its acts make it. */
export function foldEvent(acts: readonly Act[]): ProgrammeEvent {
  const of = gather(acts, kinds);
  const [root] = of.created;
  if (!root) throw new Error('An event was never created.');
  const changed = of.changed.at(-1);
  const people = [...of.invited, ...of.joined].flatMap((act) =>
    act.facts.people.map((person) => ({ ...person, bySelf: act.type === joinEvent.type })),
  );
  const cancelled = of.cancelled.at(-1);
  return {
    reference: root.facts.reference,
    created: root.id,
    planned: (changed ?? root).id,
    plan: (changed ?? root).facts.plan,
    page: root.facts.page,
    feed: (changed ?? root).facts.feed,
    responsible: lastResponsible({ owner: root.actor, since: root.recordedAt, by: null }, of.handedOver),
    cancelled: cancelled ? { act: cancelled.id } : null,
    ended: of.ended.length > 0,
    participants: people.map((person) => foldParticipant(person, of)),
    size: acts.length,
    evaluations: firstOfEach(of.evaluated),
  };
}

type Gathered = ReturnType<typeof gather<typeof kinds>>;
type InvitedPerson = Pick<Participant, 'worksAt' | 'country' | 'language' | 'bySelf'> & {
  readonly participant: string;
  readonly code: string;
};

function foldParticipant({ participant: id, code, ...person }: InvitedPerson, of: Gathered): Participant {
  const isOf = ({ facts }: Act<string, { readonly participant: string }>): boolean => facts.participant === id;
  const isAmong = ({ facts }: Act<string, { readonly people: readonly string[] }>): boolean =>
    facts.people.includes(id);
  const renewed = of.renewed
    .filter(isOf)
    .sort((a, b) => a.facts.turn - b.facts.turn)
    .at(-1);
  const answered = of.answered.findLast(isOf);
  const monday = of.mondays.findLast(isOf);
  const removed = of.removed.some(isOf);
  const erased = of.erased.filter(isAmong);
  const isErased = erased.some(({ facts }) => facts.what === 'all');
  const answer = (after: 3 | 6) => of.checked.findLast((act) => isOf(act) && act.facts.after === after)?.facts.answer;
  const [after3, after6] = [answer(3), answer(6)];
  return {
    ...{ id, ...person },
    code: removed || isErased ? null : (renewed?.facts.code ?? code),
    turn: renewed?.facts.turn ?? 0,
    said: answered ? (answered.facts.comes ? 'yes' : 'no') : 'nothing',
    order: answered?.facts.order ?? null,
    removed,
    erased: isErased,
    hasNeeds: erased.length === 0 && of.needs.findLast(isOf)?.facts.has === true,
    came: of.attended.findLast(isOf)?.facts.came ?? null,
    monday: monday?.id ?? null,
    isShown: monday?.facts.isShown ?? false,
    answers: { ...(after3 ? { 3: after3 } : {}), ...(after6 ? { 6: after6 } : {}) },
    reminded: of.reminded.filter(isAmong).map(({ facts }) => facts.after),
  };
}

/** Each answers once: what the same one sent again is not counted. */
function firstOfEach(acts: Gathered['evaluated']): ProgrammeEvent['evaluations'] {
  return acts
    .filter(({ facts }, at) => acts.findIndex((other) => other.facts.by === facts.by) === at)
    .map(({ id, facts }) => ({ act: id, ...facts }));
}
