import type { Act } from '../../kernel/act.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import { answerVignetteAct, completeCourseAct, publishResultsAct } from './acts.ts';
import type { AnswerFacts, CertificateFacts, ResultFacts } from './schema.ts';

export type Answered = AnswerFacts & { readonly answeredAt: string };
export type Certificate = CertificateFacts & { readonly owner: string; readonly act: string; readonly unit: number };
export type Published = ResultFacts & { readonly publishedAt: string };

const begin = <Type extends string, Facts>(acts: readonly Act[], kind: ActDef<Type, Facts>): Act<Type, Facts> => {
  const found = acts.find(kind.is);
  if (!found) throw new Error(`A stream has no act ${kind.type}.`);
  return found;
};

/** Each of these streams is one act: it happened once and nothing of it changes. */
export function foldAnswer(acts: readonly Act[]): Answered {
  const act = begin(acts, answerVignetteAct);
  return { ...act.facts, answeredAt: act.recordedAt };
}

export function foldCertificate(acts: readonly Act[]): Certificate {
  const act = begin(acts, completeCourseAct);
  return { ...act.facts, owner: act.actor, act: act.id, unit: act.ownerUnit };
}

export function foldResult(acts: readonly Act[]): Published {
  const act = begin(acts, publishResultsAct);
  return { ...act.facts, publishedAt: act.recordedAt };
}
