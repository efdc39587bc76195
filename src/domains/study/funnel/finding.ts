import type { Message } from '../../../kernel/message.ts';
import type { ChainFigures, StageFigures } from '../schema.ts';
import { lostFindings, otherFindings, reachedFindings } from './finding-messages.ts';

/** A sentence that says what a figure shows, with the share it is filled with, and of how many. */
export type Finding = {
  readonly text: Message;
  readonly share: { readonly share: number; readonly of: number } | null;
};

const lostTexts: Readonly<Record<string, Message>> = lostFindings;
const reachedTexts: Readonly<Record<string, Message>> = reachedFindings;

/** The stage at which most were lost, if that may be shown. Of two equal ones the earlier. */
export function largestLoss(chain: ChainFigures): StageFigures | null {
  let largest: StageFigures | null = null;
  for (const stage of chain.stages) {
    if (stage.lost !== null && stage.lost > (largest?.lost ?? 0)) largest = stage;
  }
  return largest;
}

function lossFinding(chain: ChainFigures): Finding | null {
  const stage = largestLoss(chain);
  const text = stage && lostTexts[`${chain.chain}.${stage.stage}`];
  if (!stage?.reached || stage.lost === null || !text) return null;
  return { text, share: { share: stage.lost / stage.reached, of: stage.reached } };
}

/** The step that fewest take, apart from the one that the loss already tells. */
function stepFinding(chain: ChainFigures): Finding | null {
  const loss = largestLoss(chain);
  const told = loss ? chain.stages.indexOf(loss) + 1 : -1;
  const steps = chain.stages.filter((stage, index) => stage.share_of_previous !== null && index !== told);
  const [first] = steps.toSorted((a, b) => (a.share_of_previous?.share ?? 1) - (b.share_of_previous?.share ?? 1));
  const text = first && reachedTexts[`${chain.chain}.${first.stage}`];
  return first?.share_of_previous && text ? { text, share: first.share_of_previous } : null;
}

/** What a chain shows, in one or two sentences: the largest loss, and the narrowest of the other steps. */
export function chainFindings(chain: ChainFigures): readonly Finding[] {
  const held = chain.stages.filter((stage) => stage.held);
  if (held.length === 0) return [{ text: otherFindings.notHeld, share: null }];
  if (held.length === 1) return [{ text: otherFindings.notKnown, share: null }];
  const found = [lossFinding(chain), stepFinding(chain)].filter((finding) => finding !== null);
  if (found.length > 0) return found;
  const isHidden = held.some((stage) => Object.values(stage.why).includes('suppressed'));
  return [{ text: isHidden ? otherFindings.tooFew : otherFindings.nothingLost, share: null }];
}
