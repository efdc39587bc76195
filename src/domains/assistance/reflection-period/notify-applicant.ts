import type { ActDraft } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { send } from '../../disclosures/public.ts';
import { groundOfUse } from '../../knowledge/public.ts';
import { decisionLetter, type PeriodDecision } from '../letter.ts';
import { byPost, type Post } from '../post.ts';
import type { Application } from './application.ts';

/** A decision whole, as who decided knows it. */
type Decision = Omit<PeriodDecision, 'provision'> & { readonly provision: NonNullable<PeriodDecision['provision']> };

/**
 * What of a decision goes to the applicant. To a board: days. Only the leader of an investigation gets the provision, because some
 * provisions ask for taking part in one, and a helper must not read that from a paragraph.
 */
export function toldToApplicant(decision: Decision, applicant: Application['applicant']): PeriodDecision {
  const { provision, ...days } = decision;
  return applicant === 'investigation-leader' ? { ...days, provision } : days;
}

/** The letter that carries it; none where no ground for it has been entered in the country, and none was written. */
export function sendDecision(
  here: Here<Application> & Post,
  { because, ground: written }: { readonly because: string; readonly ground: string | undefined },
  decision: Decision,
): readonly ActDraft[] {
  const ground = groundOfUse('reflection-decision', here.at.country, written);
  if (ground === null) return [];
  const snapshot = toldToApplicant(decision, here.state.applicant);
  return [
    send({
      ...byPost(here),
      at: here.at,
      because,
      kind: decisionLetter.kind,
      about: { kind: 'reflection-application', id: here.id },
      ground,
      purpose: 'reflection-period',
      chosen: Object.keys(snapshot),
      snapshot,
      isReply: true,
    }),
  ];
}
