import type { Act } from '../../kernel/act.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import { type AnswerFacts, answerVignette } from './acts/answer.ts';
import { completeCourse } from './acts/complete-course.ts';
import { publishResults, type ResultFacts } from './acts/publish.ts';
import { renameCertificate } from './certificates/acts/rename.ts';
import { withdrawCertificate } from './certificates/acts/withdraw.ts';
import type { Certificate } from './certificates/certificate.ts';

export type AnsweredVignette = AnswerFacts & { readonly answeredAt: string };
export type Published = ResultFacts & { readonly publishedAt: string };

const begin = <Type extends string, Facts>(acts: readonly Act[], kind: ActDef<Type, Facts>): Act<Type, Facts> => {
  const found = acts.find(kind.is);
  if (!found) throw new Error(`A stream has no act ${kind.type}.`);
  return found;
};

/** It happened once and nothing of it changes. */
export function foldAnswer(acts: readonly Act[]): AnsweredVignette {
  const act = begin(acts, answerVignette);
  return { ...act.facts, answeredAt: act.recordedAt };
}

export function foldCertificate(acts: readonly Act[]): Certificate {
  const act = begin(acts, completeCourse);
  return {
    ...act.facts,
    owner: act.actor,
    act: act.id,
    unit: act.ownerUnit,
    named: acts.findLast(renameCertificate.is)?.id ?? null,
    withdrawn: acts.find(withdrawCertificate.is)?.recordedAt ?? null,
  };
}

export function foldResult(acts: readonly Act[]): Published {
  const act = begin(acts, publishResults);
  return { ...act.facts, publishedAt: act.recordedAt };
}
