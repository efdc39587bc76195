import type { Act } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { type ContributeFacts, contributeRows } from './acts/contribute.ts';
import { RowsSnapshot } from './letter.ts';

/** What this agency has given to a study, and who decided it. */
export type Contribution = ContributeFacts & { readonly by: string; readonly at: string };

export function foldGiven(acts: readonly Act[]): Contribution {
  const act = acts.find(contributeRows.is);
  if (!act) throw new Error('A contribution has no act that made it.');
  return { ...act.facts, by: act.actor, at: act.recordedAt };
}

/** What arrived of one agency. Its rows are stored sealed beside the act of arrival. */
export type Arrived = {
  readonly study: string;
  readonly ethics: string | null;
  readonly invented: boolean;
  readonly rows: number;
  readonly letter: string;
  readonly from: ReceiveFacts['from'];
  readonly at: string;
};

const Plain = RowsSnapshot.omit({ rows: true, costs: true });

export function foldArrived(acts: readonly Act[]): Arrived {
  const act = acts.find(receiveAct.is);
  if (!act) throw new Error('A contribution that arrived has no arrival.');
  const { from, letter, snapshot } = act.facts;
  const { study, ethics, invented, count } = Plain.parse(snapshot);
  return { study, ethics, invented, rows: count, letter, from, at: act.recordedAt };
}
