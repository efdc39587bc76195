import type { Message } from '../../kernel/message.ts';
import { resultText as text } from './result-messages.ts';
import type { TooEarly, Verdict, VerdictName } from './verdict.ts';

type Say = (message: Message, values?: Readonly<Record<string, string | number>>) => string;

/** How numbers are written: plain, and with their sign. */
export type Written = { readonly plain: (value: number) => string; readonly signed: (value: number) => string };

const sentences: Readonly<Record<Exclude<VerdictName, 'rose' | 'fell'>, Message>> = {
  'too-early': text.tooEarly,
  'no-effect-shown': text.noEffect,
  'rose-everywhere': text.roseEverywhere,
  'fell-everywhere': text.fellEverywhere,
  'placebo-moved': text.placeboMoved,
};

const why: Readonly<Record<TooEarly['code'], Message>> = {
  'nothing-counted': text.nothingCounted,
  'too-few-units': text.fewUnits,
  'too-few-periods': text.fewPeriods,
  'nothing-to-compare': text.nothingToCompare,
  'fewer-than-two-steps': text.fewSteps,
  'few-counted': text.fewCounted,
  'few-orders': text.fewOrders,
  'few-degrees': text.fewDegrees,
};

/**
 * A result in a sentence. One that states a change holds its assumption in itself; no sentence says that training led to anything.
 */
export function saidResult(verdict: Verdict, drawnByLot: boolean, say: Say, { plain, signed }: Written): string {
  const { state, movement, detectable } = verdict;
  if (!movement || state === 'too-early' || state === 'placebo-moved') return say(sentenceOf(state, drawnByLot));
  const isChange = state === 'rose' || state === 'fell';
  const { estimate, lower, upper } = movement;
  // What fell is said as a distance, and so are its limits, the nearer one first.
  const [nearer, farther] = state === 'fell' ? [-upper, -lower] : [lower, upper];
  return say(sentenceOf(state, drawnByLot), {
    estimate: plain(Math.abs(estimate)),
    lower: isChange ? plain(nearer) : signed(lower),
    upper: isChange ? plain(farther) : signed(upper),
    detectable: plain(detectable ?? 0),
  });
}

function sentenceOf(state: VerdictName, drawnByLot: boolean): Message {
  if (state === 'rose') return drawnByLot ? text.roseByLot : text.rose;
  if (state === 'fell') return drawnByLot ? text.fellByLot : text.fell;
  return sentences[state];
}

/** What is missing until it can be said, a sentence each. */
export const saidReasons = ({ reasons }: Verdict, say: Say, { plain }: Written): string[] =>
  reasons.map(({ code, figure, needed }) => say(why[code], { figure: plain(figure), needed: plain(needed) }));
