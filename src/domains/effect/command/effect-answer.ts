import { type CalibrationRefusal, calibrate, trimmed } from '../../../statistics/weights/calibrate.ts';
import { betaLimits, designMean, logitLimits, type ShareLimits } from '../../../statistics/weights/design.ts';
import { type KnowledgeGain, knowledgeGain } from '../knowledge-gain.ts';
import { type Practice, practiceOf } from '../practice.ts';
import { type Verdict, verdictOf } from '../verdict.ts';
import type { EffectData } from './effect-data.ts';

export type SurveyShare = {
  readonly answers: number;
  readonly refusal: CalibrationRefusal | null;
  readonly share: number | null;
  readonly standard_error: number | null;
  readonly degrees: number | null;
  /** On the scale of log odds, and by Korn and Graubard; the second is the one to show. */
  readonly logit: ShareLimits | null;
  readonly korn_graubard: ShareLimits | null;
  readonly effective_size: number | null;
  readonly design_effect: number | null;
};

/** What `npx cape effect --json` writes. */
export type EffectAnswer = { readonly file: string } & (
  | { readonly kind: 'practice'; readonly verdict: Verdict; readonly practice: Practice }
  | { readonly kind: 'knowledge'; readonly knowledge: KnowledgeGain }
  | { readonly kind: 'survey'; readonly survey: SurveyShare }
);

export function effectAnswer(
  data: EffectData,
  file: string,
  options: { readonly drawnByLot: boolean; readonly seed: number },
): EffectAnswer {
  if (data.kind === 'practice') {
    const practice = practiceOf(data.rows, options);
    return { file, kind: data.kind, verdict: verdictOf(practice), practice };
  }
  if (data.kind === 'knowledge') return { file, kind: data.kind, knowledge: knowledgeGain(data.items, data.sheets) };
  return { file, kind: data.kind, survey: surveyShare(data) };
}

/** The share that answered yes, by the design. With classes, weights are first those of non-response in classes, and trimmed. */
function surveyShare({ drawn, sizes, classes, totals }: Extract<EffectData, { kind: 'survey' }>): SurveyShare {
  const base = drawn.map(({ weight }) => weight);
  const fitted = classes ? calibrate(base, [{ classes, totals }]) : null;
  const nothing = {
    ...{ share: null, standard_error: null, degrees: null, logit: null, korn_graubard: null },
    ...{ effective_size: null, design_effect: null },
  };
  if (fitted && 'refusal' in fitted) return { answers: drawn.length, refusal: fitted.refusal, ...nothing };
  const weights = fitted ? trimmed(fitted.weights) : base;
  const isTrimmed = fitted?.weights.some((own, row) => own !== weights[row]);
  const weighted = drawn.map((one, row) => ({ ...one, weight: weights[row] ?? one.weight }));
  // What the known totals say is no longer so once weights were trimmed: the variance then takes no credit for them.
  const mean = designMean(
    sizes ? { drawn: weighted, sizes } : { drawn: weighted },
    isTrimmed ? undefined : fitted?.rest,
  );
  const logit = logitLimits(mean);
  return {
    answers: drawn.length,
    refusal: null,
    share: mean.estimate,
    standard_error: mean.standardError,
    degrees: mean.degrees,
    logit: Number.isNaN(logit.lower) ? null : logit,
    korn_graubard: mean.degrees > 0 ? betaLimits(mean, drawn.length) : null,
    effective_size: mean.effectiveSize,
    design_effect: Number.isFinite(mean.designEffect) ? mean.designEffect : null,
  };
}
