import type { Act } from '../../kernel/act.ts';
import type { AnswerFacts, CertificateFacts, ResultFacts } from './schema.ts';

export type Answered = AnswerFacts & { readonly answeredAt: string };
export type Certificate = CertificateFacts & { readonly owner: string; readonly act: string; readonly unit: number };
export type Published = ResultFacts & { readonly publishedAt: string };

const begin = (acts: readonly Act[], type: string): Act => {
  const found = acts.find((act) => act.type === type);
  if (!found) throw new Error(`A stream has no act ${type}.`);
  return found;
};

/** Each of these streams is one act: it happened once and nothing of it changes. */
export function foldAnswer(acts: readonly Act[]): Answered {
  const act = begin(acts, 'vignette.answer');
  return { ...(act.facts as AnswerFacts), answeredAt: act.recordedAt };
}

export function foldCertificate(acts: readonly Act[]): Certificate {
  const act = begin(acts, 'course.complete');
  return { ...(act.facts as CertificateFacts), owner: act.actor, act: act.id, unit: act.ownerUnit };
}

export function foldResult(acts: readonly Act[]): Published {
  const act = begin(acts, 'vignette.publish');
  return { ...(act.facts as ResultFacts), publishedAt: act.recordedAt };
}
