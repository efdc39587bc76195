import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { askForAnswers } from './acts/ask.ts';
import { declineAnswers } from './acts/decline.ts';
import { namePerson } from './acts/name-person.ts';
import { passAnswersOn } from './acts/pass-on.ts';
import { takeQuestion } from './acts/take.ts';
import type { AnswersQuestion, AnswersReply } from './question.ts';
import { QuestionSnapshot } from './schema.ts';

export function foldQuestion(acts: readonly Act[]): AnswersQuestion {
  const asked = acts.find(askForAnswers.is);
  const arrived = acts.filter(receiveAct.is);
  const none = { taken: null, about: null, passedOn: 0, declined: null, replies: [] };
  if (asked) return { ...none, ...asking(asked), replies: arrived.map(replyIn) };
  const root = arrived[0];
  if (!root) throw new Error('Nobody has asked for answers, and nobody was asked.');
  const declined = acts.find(declineAnswers.is);
  const taken = acts.find(takeQuestion.is) ?? declined;
  const named = acts.find(namePerson.is);
  return {
    ...none,
    ...beingAsked(root),
    taken: taken ? { act: taken.id, by: taken.actor, at: taken.recordedAt } : null,
    about: named ? { person: named.facts.person, conversation: named.facts.conversation, act: named.id } : null,
    passedOn: acts.filter(passAnswersOn.is).length,
    declined: declined ? { act: declined.id, at: declined.recordedAt } : null,
  };
}

type QuestionAsked = Omit<AnswersQuestion, 'taken' | 'about' | 'passedOn' | 'declined' | 'replies'>;

function asking(act: Act<string, FactsOf<typeof askForAnswers>>): QuestionAsked {
  const { letter, to, decisionOn, ground } = act.facts;
  const here = { side: 'asks', reference: null, fromUnit: null, at: act.recordedAt, root: act.id } as const;
  return { ...here, letter, other: to, decisionOn, ground };
}

function beingAsked(act: Act<string, ReceiveFacts>): QuestionAsked {
  const { letter, reference, from, ground, snapshot } = act.facts;
  const { fromUnit, decisionOn } = QuestionSnapshot.omit({ asks: true, called: true }).parse(snapshot);
  const here = { side: 'is-asked', at: act.recordedAt, root: act.id } as const;
  return { ...here, reference, letter, other: from, fromUnit, decisionOn: decisionOn ?? null, ground };
}

const replyIn = ({ id, recordedAt, facts }: Act<string, ReceiveFacts>): AnswersReply => ({
  act: id,
  at: recordedAt,
  codes: facts.words as AnswersReply['codes'],
});
