import type { ActDraft } from '../../../../kernel/act.ts';
import type { Here } from '../../../../kernel/doing.ts';
import type { Message } from '../../../../kernel/message.ts';
import { answerInvitation } from '../acts/answer.ts';
import { answerMondayAct } from '../acts/answer-monday-act.ts';
import { eraseParticipants } from '../acts/erase-participants.ts';
import { evaluateEvent } from '../acts/evaluate.ts';
import { renewLink } from '../acts/renew-link.ts';
import { sayNeeds } from '../acts/say-needs.ts';
import { writeMondayAct } from '../acts/write-monday-act.ts';
import { askedOn, inEvent, type Participant, type ProgrammeEvent, stateOn } from '../event.ts';
import type { EvaluationQuestion, MondayAnswer, MondayMonths } from '../event-schema.ts';
import { takePartTexts } from './take-part-messages.ts';

export type Needs = { readonly interpretation: string | null; readonly access: string | null };

/** What a person with an address of their own does on their page. */
export type Errand =
  | { readonly do: 'look' | 'yes' | 'no' | 'erase' | 'new-link' }
  | ({ readonly do: 'needs' } & Needs)
  | {
      readonly do: 'evaluate';
      readonly answers: Readonly<Partial<Record<EvaluationQuestion, number>>>;
      readonly note: string | null;
    }
  | { readonly do: 'monday'; readonly says: string; readonly isShown: boolean }
  | { readonly do: 'monday-answer'; readonly after: MondayMonths; readonly answer: MondayAnswer };

/** What the rule is given of the outside: the day where the event is, an id, and what is keyed. */
export type ErrandGiven = {
  readonly today: string;
  readonly newId: () => string;
  readonly evaluatedBy: string;
  /** The digest of the address that would be next. */
  readonly nextCode: string;
};

type Followed = { readonly drafts: readonly ActDraft[]; readonly problem: Message | null };
const refused = (problem: Message): Followed => ({ drafts: [], problem });
const nothing: Followed = { drafts: [], problem: null };

/** Whether they were there, and can say what it gave them. */
export const cameTo = ({ came }: Participant): boolean => came === true;

/** For which question it is time, and which they have not answered: after three months, after six. */
export const askedNow = (event: ProgrammeEvent, one: Participant, today: string): readonly MondayMonths[] =>
  one.monday === null || !cameTo(one) ? [] : ([3, 6] as const).filter((after) => askedOn(event.plan, after) <= today);

/** Whether their Monday act can still be written, or written again. */
export const canWriteMonday = (event: ProgrammeEvent, one: Participant, today: string): boolean =>
  cameTo(one) && !event.cancelled && today >= event.plan.from && today < askedOn(event.plan, 3);

/** What follows from what a participant does: the acts, or why nothing follows. What was done already follows from nothing again. */
export function whatFollows(
  found: Here<ProgrammeEvent>,
  one: Participant,
  errand: Errand,
  given: ErrandGiven,
): Followed {
  const { state: event } = found;
  const { today, newId } = given;
  const participant = one.id;
  const at = () => inEvent(found, { id: newId() });
  switch (errand.do) {
    case 'look':
      return nothing;
    case 'yes':
    case 'no':
      return answered(found, one, errand.do === 'yes', given);
    case 'needs': {
      if (stateOn(event, today) !== 'planned') return refused(takePartTexts.tooLate);
      const has = errand.interpretation !== null || errand.access !== null;
      return { drafts: [sayNeeds.draft({ ...at(), facts: { participant, has } })], problem: null };
    }
    case 'evaluate': {
      if (!cameTo(one) || event.cancelled) return refused(takePartTexts.onlyWhoCame);
      if (event.evaluations.some(({ by }) => by === given.evaluatedBy)) return refused(takePartTexts.evaluatedBefore);
      const { answers, note } = errand;
      if (Object.keys(answers).length === 0) return refused(takePartTexts.answerOne);
      const facts = { by: given.evaluatedBy, answers: { ...answers } as Record<EvaluationQuestion, number> };
      return { drafts: [evaluateEvent.draft({ ...at(), facts, words: { note } })], problem: null };
    }
    case 'monday': {
      if (!canWriteMonday(event, one, today))
        return refused(cameTo(one) ? takePartTexts.tooLate : takePartTexts.onlyWhoCame);
      const { says, isShown } = errand;
      return {
        drafts: [writeMondayAct.draft({ ...at(), facts: { participant, isShown }, words: { says } })],
        problem: null,
      };
    }
    case 'monday-answer': {
      const { after, answer } = errand;
      if (!askedNow(event, one, today).includes(after)) return refused(takePartTexts.notAskedYet);
      if (one.answers[after] === answer) return nothing;
      return { drafts: [answerMondayAct.draft({ ...at(), facts: { participant, after, answer } })], problem: null };
    }
    case 'erase': {
      const facts = { people: [participant], what: 'all', asked: true } as const;
      const leaves = one.said === 'yes' && stateOn(event, today) === 'planned';
      const gone = answerInvitation.draft({ ...at(), facts: { participant, comes: false, order: null } });
      return {
        drafts: [
          ...(leaves ? [gone] : []),
          eraseParticipants.draft({ ...at(), facts: { ...facts, people: [participant] } }),
        ],
        problem: null,
      };
    }
    case 'new-link': {
      if (one.turn >= mostLinks) return refused(takePartTexts.tooManyLinks);
      const facts = { participant, code: given.nextCode, turn: one.turn + 1 };
      return { drafts: [renewLink.draft({ ...at(), facts })], problem: null };
    }
  }
}

/** So many links are given to one person: more would be mail without end. */
const mostLinks = 20;

function answered(
  found: Here<ProgrammeEvent>,
  one: Participant,
  comes: boolean,
  { today, newId }: ErrandGiven,
): Followed {
  const { state: event } = found;
  if (event.cancelled) return refused(takePartTexts.isCancelled);
  if (stateOn(event, today) !== 'planned') return refused(takePartTexts.tooLate);
  if (comes && one.said === 'nothing' && today > event.plan.answerBy && !one.bySelf)
    return refused(takePartTexts.answerTooLate);
  if ((one.said === 'yes') === comes && one.said !== 'nothing') return nothing;
  const order = comes ? 1 + Math.max(0, ...event.participants.map((other) => other.order ?? 0)) : null;
  const facts = { participant: one.id, comes, order };
  return { drafts: [answerInvitation.draft({ ...inEvent(found, { id: newId() }), facts })], problem: null };
}
