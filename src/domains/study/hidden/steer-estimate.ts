import type { ActDraft, ActEnvelope, RealmKey } from '../../../kernel/act.ts';
import type { ActDef } from '../../../kernel/define-act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { beginAct, pauseAct, resumeAct, signAct, stopAct } from './estimate-acts.ts';
import type { Estimate } from './estimate-fold.ts';
import { estimateMessages as text } from './estimate-messages.ts';
import type { EstimatePlan } from './estimate-plan.ts';

type File = { readonly at: RealmKey; readonly id: string; readonly estimate: Estimate };
type Asked = { readonly act: ActEnvelope };

const said = (
  kind: ActDef<string, Record<string, never>, never>,
  { at, id }: Pick<File, 'at' | 'id'>,
  act: ActEnvelope,
): ActDraft[] => [kind.draft({ at, id: act.id, stream: id, facts: {} })];

/** Begins an estimate: it is calculated beside everything else, and goes on after a restart. */
export const beginEstimate = (
  {
    act,
    estimate,
    name,
    plan,
  }: Asked & { readonly estimate: string; readonly name: string; readonly plan: EstimatePlan },
  at: RealmKey,
): ActDraft[] => [beginAct.draft({ at, id: act.id, stream: estimate, facts: { name, plan } })];

/** Pauses the calculation. What has been calculated is kept. */
export function pauseEstimate({ act }: Asked, { at, id, estimate }: File): ActDraft[] {
  if (estimate.state !== 'running') throw new Problem('conflict', text.notRunning);
  return said(pauseAct, { at, id }, act);
}

export function resumeEstimate({ act }: Asked, { at, id, estimate }: File): ActDraft[] {
  if (estimate.state !== 'paused') throw new Problem('conflict', text.notPaused);
  return said(resumeAct, { at, id }, act);
}

/** Ends an estimate for good. What has been calculated can be seen, and is marked as not whole. */
export function stopEstimate({ act }: Asked, { at, id, estimate }: File): ActDraft[] {
  if (estimate.state !== 'running' && estimate.state !== 'paused') throw new Problem('conflict', text.isOver);
  return said(stopAct, { at, id }, act);
}

/** Two different people stand for an estimate with their names. Only then may it leave the room where it was made. */
export function signEstimate({ act }: Asked, { at, id, estimate }: File, signer: string): ActDraft[] {
  if (estimate.state === 'signed') throw new Problem('conflict', text.signedByTwo);
  if (estimate.state !== 'finished') throw new Problem('conflict', text.notFinished);
  if (estimate.signed.some(({ by }) => by === signer)) throw new Problem('conflict', text.signedByYou);
  return said(signAct, { at, id }, act);
}
