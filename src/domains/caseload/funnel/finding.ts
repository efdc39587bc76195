import type { Message } from '../../../kernel/message.ts';
import type { Kind } from '../codes/stages.ts';
import type { ChainFigures, StageFigures } from '../schema.ts';
import { closedFindings, lostFindings, otherFindings, reachedFindings } from './finding-messages.ts';

/** A sentence that says what a figure shows, with the share it is filled with, and of how many; or with two counts at a stage. */
export type Finding = {
  readonly text: Message;
  readonly share: { readonly share: number; readonly of: number } | null;
  readonly counted?: { readonly count: number; readonly of: number; readonly stage: string };
};

const lostTexts: Readonly<Record<string, Message>> = lostFindings;
const closedTexts: Readonly<Record<string, Message>> = closedFindings;
const reachedTexts: Readonly<Record<string, Message>> = reachedFindings;

/** The stage at which most dropped out, if that may be shown. Of two equal ones the earlier. */
export function largestLoss(chain: ChainFigures): StageFigures | null {
  let largest: StageFigures | null = null;
  for (const stage of chain.stages) {
    if (stage.lost !== null && stage.lost > (largest?.lost ?? 0)) largest = stage;
  }
  return largest;
}

/** Whether the stage after this one is held: only then can anyone be shown as dropped out before it. */
const isNextHeld = ({ stages }: ChainFigures, stage: StageFigures): boolean =>
  stages[stages.indexOf(stage) + 1]?.held === true;

/** Of the whole cohort, how many ended at the stage: of those who were there it would be nearly all by construction. */
function countedAt(chain: ChainFigures, stage: StageFigures, text: Message, count: number): Finding | null {
  const of = chain.stages.find((one) => one.stage === chain.begins_at)?.reached ?? stage.reached;
  return of === null ? null : { text, share: null, counted: { count, of, stage: stage.stage } };
}

const lostHere = (chain: ChainFigures, stage: StageFigures): Finding | null =>
  stage.lost === null ? null : countedAt(chain, stage, otherFindings.lostHere, stage.lost);

/** Only closed files are read, so everyone in them has ended: what they show is where. */
function closedFinding(chain: ChainFigures): Finding | null {
  const stage = largestLoss(chain);
  if (!stage || stage.lost === null) return null;
  if (stage.ended_otherwise === null && stage.why.ended_otherwise !== 'not-held') return lostHere(chain, stage);
  const text = closedTexts[`${chain.chain}.${stage.stage}`] ?? otherFindings.closedHere;
  return countedAt(chain, stage, text, stage.lost + (stage.ended_otherwise ?? 0));
}

function lossFinding(chain: ChainFigures): Finding | null {
  const stage = largestLoss(chain);
  if (stage && !isNextHeld(chain, stage)) return lostHere(chain, stage);
  const text = stage && lostTexts[`${chain.chain}.${stage.stage}`];
  if (!stage?.reached || stage.lost === null || !text) return null;
  return { text, share: { share: stage.lost / stage.reached, of: stage.reached } };
}

/** The step that fewest take, apart from the one that the drop-out already shows. */
function stepFinding(chain: ChainFigures): Finding | null {
  const loss = largestLoss(chain);
  const told = loss ? chain.stages.indexOf(loss) + 1 : -1;
  const steps = chain.stages.filter((stage, index) => stage.share_of_previous !== null && index !== told);
  const [first] = steps.toSorted((a, b) => (a.share_of_previous?.share ?? 1) - (b.share_of_previous?.share ?? 1));
  const text = first && reachedTexts[`${chain.chain}.${first.stage}`];
  return first?.share_of_previous && text ? { text, share: first.share_of_previous } : null;
}

/**
 * What a chain shows, in one or two sentences: the largest drop-out, and the narrowest of the other steps. Of reviewed files
 * only where they were closed.
 */
export function chainFindings(chain: ChainFigures, kind: Kind): readonly Finding[] {
  const held = chain.stages.filter((stage) => stage.held);
  if (held.length === 0) return [{ text: otherFindings.notHeld, share: null }];
  if (held.length === 1) return [{ text: otherFindings.notKnown, share: null }];
  const all = kind === 'reviewed' ? [closedFinding(chain)] : [lossFinding(chain), stepFinding(chain)];
  const found = all.filter((finding) => finding !== null);
  if (found.length > 0) return found;
  const isHidden = held.some((stage) => Object.values(stage.why).includes('suppressed'));
  return [{ text: isHidden ? otherFindings.tooFew : otherFindings.nothingLost, share: null }];
}
