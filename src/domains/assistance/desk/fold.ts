import type { Act } from '../../../kernel/act.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { DeskReply } from '../letter.ts';
import { DeskQuestion } from '../schema.ts';
import { answerDesk } from './acts/answer.ts';
import { askDesk } from './acts/ask.ts';
import type { Desk } from './desk.ts';

const questionIn = (facts: object): DeskQuestion => DeskQuestion.strip().parse(facts);

type Asking = Act<'desk.ask', FactsOf<typeof askDesk>> | Act<'disclosure.receive', ReceiveFacts>;
const isAsking = (act: Act): act is Asking =>
  askDesk.is(act) || (receiveAct.is(act) && act.facts.kind === 'desk-question');

function begun(root: Asking): Pick<Desk, 'reference' | 'side' | 'other' | 'letter'> & { question: DeskQuestion } {
  if (askDesk.is(root)) {
    const { reference, to, letter } = root.facts;
    return { reference, side: 'asked', other: to, letter, question: questionIn(root.facts) };
  }
  const { reference, from, letter, snapshot } = root.facts;
  return { reference, side: 'received', other: from, letter, question: questionIn(snapshot) };
}

/** The newest answer counts: a bed that was not there on Friday may be there on Monday. */
function answerIn(acts: readonly Act[]): (Omit<FactsOf<typeof answerDesk>, 'letter'> & { at: string }) | null {
  const act = acts.findLast((one) => answerDesk.is(one) || receiveAct.is(one));
  if (!act) return null;
  const said = answerDesk.is(act) ? act.facts : DeskReply.parse(act.facts.snapshot);
  return { ...said, at: act.recordedAt };
}

export function foldDesk(acts: readonly Act[]): Desk {
  const root = acts.find(isAsking);
  if (!root) throw new Error('Nothing has been asked of the desk.');
  const { question, ...asked } = begun(root);
  const answer = answerIn(acts.filter(({ id }) => id !== root.id));
  return {
    ...question,
    ...asked,
    askedAt: root.recordedAt,
    answer: answer?.answer ?? null,
    answeredAt: answer?.at ?? null,
    placesFound: answer?.places ?? null,
    from: answer?.from ?? null,
    obstacle: answer?.obstacle ?? null,
    head: acts.at(-1)?.id ?? root.id,
  };
}
