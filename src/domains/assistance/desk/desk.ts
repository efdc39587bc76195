import type { Act } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import type { AnswerDeskFacts, AskDeskFacts } from '../act-facts.ts';
import { answerDeskAct, askDeskAct } from '../acts.ts';
import { DeskReply } from '../letter.ts';
import { DeskQuestion } from '../schema.ts';

/** A question to the desk, on the side of who asks and of who answers. There is no person in it, and no case. */
export type Desk = DeskQuestion & {
  readonly reference: string;
  readonly side: 'asked' | 'received';
  /** The other unit: whom it was sent to, or who asks. */
  readonly other: ReceiveFacts['from'];
  readonly letter: string;
  readonly askedAt: string;
  readonly answer: AnswerDeskFacts['answer'] | null;
  readonly answeredAt: string | null;
  readonly placesFound: number | null;
  readonly from: string | null;
  readonly obstacle: string | null;
  readonly head: string;
};

const questionIn = (facts: object): DeskQuestion => DeskQuestion.strip().parse(facts);

type Asking = Act<'desk.ask', AskDeskFacts> | Act<'disclosure.receive', ReceiveFacts>;
const isAsking = (act: Act): act is Asking =>
  askDeskAct.is(act) || (receiveAct.is(act) && act.facts.kind === 'desk-question');

function begun(root: Asking): Pick<Desk, 'reference' | 'side' | 'other' | 'letter'> & { question: DeskQuestion } {
  if (askDeskAct.is(root)) {
    const { reference, to, letter } = root.facts;
    return { reference, side: 'asked', other: to, letter, question: questionIn(root.facts) };
  }
  const { reference, from, letter, snapshot } = root.facts;
  return { reference, side: 'received', other: from, letter, question: questionIn(snapshot) };
}

/** The newest answer counts: a bed that was not there on Friday may be there on Monday. */
function answerIn(acts: readonly Act[]): (Omit<AnswerDeskFacts, 'letter'> & { at: string }) | null {
  const act = acts.findLast((one) => answerDeskAct.is(one) || receiveAct.is(one));
  if (!act) return null;
  const said = answerDeskAct.is(act) ? act.facts : DeskReply.parse(act.facts.snapshot);
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
