import type { Act } from '../../../kernel/act.ts';
import { reviewTexts } from './acts/review.ts';
import { signTexts } from './acts/sign.ts';
import { translateTexts } from './acts/translate.ts';
import { withdrawTexts } from './acts/withdraw.ts';
import type { StepFacts } from './facts.ts';
import type { TextEntry } from './standing.ts';

/** One step on texts of one language: each is a stream of one act, in the file of the unit that took it. */
export type TextStep = StepFacts & { readonly does: TextEntry['does'] };

export function foldTextStep(acts: readonly Act[]): TextStep {
  const [act] = acts;
  if (act && translateTexts.is(act)) return { ...pick(act.facts), does: 'translate' };
  if (act && reviewTexts.is(act)) return { ...pick(act.facts), does: act.facts.verdict };
  if (act && signTexts.is(act)) return { ...pick(act.facts), does: 'sign' };
  if (act && withdrawTexts.is(act)) return { ...pick(act.facts), does: 'withdraw' };
  throw new Error('A step on texts has no act.');
}

const pick = ({ language, texts }: StepFacts): StepFacts => ({ language, texts });
