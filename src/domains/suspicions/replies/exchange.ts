import type { Act } from '../../../kernel/act.ts';
import { hearWithdrawn, receiveAct } from '../../disclosures/public.ts';
import { answerBack } from './acts/answer-back.ts';
import { askBack } from './acts/ask-back.ts';
import { declineSuspicion } from './acts/decline.ts';
import { lapseSuspicion } from './acts/lapse.ts';
import { reportOutcome } from './acts/report-outcome.ts';
import { sendOn } from './acts/send-on.ts';
import { withdrawSuspicion } from './acts/withdraw.ts';
import { answerBackLetter, replyLetter } from './letters.ts';
import type { Exchange, SaidStep } from './said.ts';
import { AnswerSnapshot, ReplySnapshot } from './schema.ts';

const stepOf = ({ id, recordedAt }: Pick<Act, 'id' | 'recordedAt'>): SaidStep => ({ act: id, at: recordedAt });

/** The replies that arrived here, as acts of the same shape as those that are made here. */
const repliesIn = (acts: readonly Act[]) =>
  acts
    .filter(receiveAct.is)
    .filter(({ facts }) => facts.kind === replyLetter.kind)
    .map((act) => ({ ...stepOf(act), said: ReplySnapshot.parse(act.facts.snapshot) }));

/** What was said, on the side where each step was done and on the side where it arrived. The acts are in fold order. */
export function exchangeIn(acts: readonly Act[]): Exchange {
  const replies = repliesIn(acts);
  return {
    declined: declinedIn(acts, replies),
    questions: questionsIn(acts, replies),
    outcome: outcomeIn(acts, replies),
    withdrawn: withdrawnIn(acts),
    sentOn: sentOnIn(acts),
    lapsedAt: acts.find(lapseSuspicion.is)?.happenedFrom ?? null,
  };
}

type Replies = ReturnType<typeof repliesIn>;

function declinedIn(acts: readonly Act[], replies: Replies): Exchange['declined'] {
  const own = acts.find(declineSuspicion.is);
  if (own) return { ...stepOf(own), reason: own.facts.reason, alternative: own.facts.alternative };
  const told = replies.find(({ said }) => said.says === 'declined');
  if (!told) return null;
  const { reason = 'other', alternative = { is: 'none-known' } } = told.said;
  return { act: told.act, at: told.at, reason, alternative };
}

function questionsIn(acts: readonly Act[], replies: Replies): Exchange['questions'] {
  const given = acts.filter(answerBack.is).map((act) => ({ ...stepOf(act), question: act.facts.question }));
  const arrived = acts
    .filter(receiveAct.is)
    .filter(({ facts }) => facts.kind === answerBackLetter.kind)
    .map((act) => ({ ...stepOf(act), question: AnswerSnapshot.partial().parse(act.facts.snapshot).question }));
  const answerTo = (letter: string): SaidStep | null => {
    const found = [...given, ...arrived].find(({ question }) => question === letter);
    return found ? { act: found.act, at: found.at } : null;
  };
  return [
    ...acts.filter(askBack.is).map((act) => ({ ...stepOf(act), letter: act.facts.asks })),
    // The act by which a message arrived has the id of that message.
    ...replies.filter(({ said }) => said.says === 'asks').map(({ act, at }) => ({ act, at, letter: act })),
  ].map((asked) => ({ ...asked, answer: answerTo(asked.letter) }));
}

function outcomeIn(acts: readonly Act[], replies: Replies): Exchange['outcome'] {
  const own = acts.findLast(reportOutcome.is);
  if (own) return { ...stepOf(own), result: own.facts.result, letter: own.facts.sent };
  const told = replies.findLast(({ said }) => said.says === 'outcome');
  return told?.said.result ? { act: told.act, at: told.at, result: told.said.result, letter: told.act } : null;
}

function withdrawnIn(acts: readonly Act[]): Exchange['withdrawn'] {
  const own = acts.find(withdrawSuspicion.is);
  if (own) {
    const { reason } = own.facts;
    return { at: own.recordedAt, reason, ofConsent: reason === 'consent-withdrawn' };
  }
  const heard = acts.find(hearWithdrawn.is);
  return heard ? { at: heard.facts.at, reason: null, ofConsent: heard.facts.why === 'consent' } : null;
}

function sentOnIn(acts: readonly Act[]): Exchange['sentOn'] {
  const act = acts.findLast(sendOn.is);
  return act ? { at: act.recordedAt, to: act.facts.to, suspicion: act.facts.suspicion } : null;
}
