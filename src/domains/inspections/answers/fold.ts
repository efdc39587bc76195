import type { Act, TaskDraft } from '../../../kernel/act.ts';
import { answerDue, type ReceiveFacts, receiveAct, type Sender } from '../../disclosures/public.ts';
import type { AskAnswersFacts, NamePersonFacts } from '../act-facts.ts';
import { askAnswersAct, declineAnswersAct, namePersonAct, passAnswersOnAct, takeQuestionAct } from '../acts.ts';
import { QuestionSnapshot } from '../answers-schema.ts';
import type { questionCodes } from '../visit-schema.ts';

type Code = (typeof questionCodes)[number];

/** Answers that came, by the letter in which their words lie sealed. Without any: that none may be given. */
export type Reply = { readonly act: string; readonly at: string; readonly codes: readonly Code[] };

/** A question for somebody's first answers: as it lies with the unit that asked, or with the one that is asked. */
export type Question = {
  readonly side: 'asks' | 'is-asked';
  readonly reference: string | null;
  readonly letter: string;
  readonly other: Sender;
  readonly fromUnit: number | null;
  readonly decisionOn: string | null;
  readonly ground: string;
  readonly at: string;
  /** The act in which the words of the question lie sealed. */
  readonly root: string;
  /** Who answers for it here. Whoever says that no answer may be given takes it by that. */
  readonly taken: { readonly act: string; readonly by: string; readonly at: string } | null;
  /** Whom of this agency it is about: nobody elsewhere hears of it. */
  readonly about: (Pick<NamePersonFacts, 'person' | 'conversation'> & { readonly act: string }) | null;
  readonly passedOn: number;
  readonly declined: { readonly act: string; readonly at: string } | null;
  readonly replies: readonly Reply[];
};

export function foldQuestion(acts: readonly Act[]): Question {
  const asked = acts.find(askAnswersAct.is);
  const arrived = acts.filter(receiveAct.is);
  const none = { taken: null, about: null, passedOn: 0, declined: null, replies: [] };
  if (asked) return { ...none, ...asking(asked), replies: arrived.map(replyIn) };
  const root = arrived[0];
  if (!root) throw new Error('Nobody has asked for answers, and nobody was asked.');
  const declined = acts.find(declineAnswersAct.is);
  const taken = acts.find(takeQuestionAct.is) ?? declined;
  const named = acts.find(namePersonAct.is);
  return {
    ...none,
    ...beingAsked(root),
    taken: taken ? { act: taken.id, by: taken.actor, at: taken.recordedAt } : null,
    about: named ? { person: named.facts.person, conversation: named.facts.conversation, act: named.id } : null,
    passedOn: acts.filter(passAnswersOnAct.is).length,
    declined: declined ? { act: declined.id, at: declined.recordedAt } : null,
  };
}

type Asked = Omit<Question, 'taken' | 'about' | 'passedOn' | 'declined' | 'replies'>;

function asking(act: Act<string, AskAnswersFacts>): Asked {
  const { letter, to, decisionOn, ground } = act.facts;
  const here = { side: 'asks', reference: null, fromUnit: null, at: act.recordedAt, root: act.id } as const;
  return { ...here, letter, other: to, decisionOn, ground };
}

function beingAsked(act: Act<string, ReceiveFacts>): Asked {
  const { letter, reference, from, ground, snapshot } = act.facts;
  const { fromUnit, decisionOn } = QuestionSnapshot.omit({ asks: true, called: true }).parse(snapshot);
  const here = { side: 'is-asked', at: act.recordedAt, root: act.id } as const;
  return { ...here, reference, letter, other: from, fromUnit, decisionOn: decisionOn ?? null, ground };
}

const replyIn = ({ id, recordedAt, facts }: Act<string, ReceiveFacts>): Reply => ({
  act: id,
  at: recordedAt,
  codes: facts.words as Code[],
});

/** By the end of the working day of the decision; without one, as soon as any letter should be taken. */
const dueOf = ({ decisionOn, at }: Question): string => (decisionOn ? `${decisionOn}T15:00:00.000Z` : answerDue(at));

/**
 * Whoever is asked owes that somebody takes it, and then an answer, which may be a no. Whoever asked is told that answers have
 * come.
 */
export function questionTasks(stream: string, question: Question): readonly TaskDraft[] {
  const { side, other, decisionOn, taken, passedOn, declined, replies } = question;
  const task = {
    id: stream,
    aboutKind: 'answers-question',
    about: stream,
    answeredAt: null,
    waits: false,
    facts: { unitSv: other.unit.sv, unitEn: other.unit.en, day: decisionOn ?? 'none' },
  };
  const reply = replies.at(-1);
  if (side === 'asks') {
    return reply
      ? [{ ...task, kind: 'answers.arrived', dueAt: null, owner: null, open: false, answeredAt: reply.at, waits: true }]
      : [];
  }
  const dueAt = dueOf(question);
  if (taken === null) return [{ ...task, kind: 'answers.take', dueAt, owner: null, open: true }];
  const open = passedOn === 0 && declined === null;
  return [{ ...task, kind: 'answers.give', dueAt, owner: open ? taken.by : null, open }];
}
