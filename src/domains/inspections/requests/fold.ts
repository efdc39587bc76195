import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { answerRequest } from './acts/answer.ts';
import { askForShare } from './acts/ask.ts';
import type { Request } from './request.ts';
import { AnswerSnapshot, RequestSnapshot } from './schema.ts';

/** What a reply says besides its words. */
const AnswerTold = AnswerSnapshot.omit({ answer: true });

export function foldRequest(acts: readonly Act[]): Request {
  const asked = acts.find(askForShare.is);
  const arrived = acts.find(receiveAct.is);
  if (asked)
    return { ...asking(asked), answer: arrived ? answerOf(arrived, AnswerTold.parse(arrived.facts.snapshot)) : null };
  if (!arrived) throw new Error('A question was neither asked nor received.');
  const answered = acts.find(answerRequest.is);
  return { ...beingAsked(arrived), answer: answered ? answerOf(answered, answered.facts) : null };
}

type Unanswered = Omit<Request, 'answer'>;

function asking(act: Act<string, FactsOf<typeof askForShare>>): Unanswered {
  const { letter, inspection, to, shares, answerBy, ground } = act.facts;
  const here = { side: 'asks', reference: null, about: null, at: act.recordedAt } as const;
  return { ...here, letter, inspection, other: to, shares, answerBy, ground };
}

function beingAsked(act: Act<string, ReceiveFacts>): Unanswered {
  const { letter, reference, from, ground, snapshot } = act.facts;
  const { shares, answerBy, ...about } = RequestSnapshot.omit({ question: true }).parse(snapshot);
  const here = { side: 'is-asked', inspection: null, at: act.recordedAt } as const;
  return { ...here, letter, reference, other: from, shares, answerBy, ground, about };
}

const answerOf = ({ id, recordedAt }: Act, { given }: { readonly given: boolean }): Request['answer'] => ({
  given,
  at: recordedAt,
  act: id,
});
