import type { Chain, Kind } from '../codes/stages.ts';
import type { Share, Study } from '../schema.ts';
import { largestLoss } from './finding.ts';

/** The most frequent obstacle where most dropped out, as far as that may be shown. */
export type LargestObstacle = {
  /** Such as `OB-A03`. */
  readonly obstacle: string;
  /** The stage at which most dropped out, or `all` where nothing of that stage may be shown. */
  readonly stage: string;
  readonly share: Share;
  /** How many obstacles may be as frequent as this one; 1: it surely comes first. */
  readonly asFrequent: number;
};

/**
 * The study's largest obstacle: what competence and the programme set out from. Of the operational figures of the criminal chain,
 * unless another kind or chain is asked for. Null where nothing may be shown.
 */
export function largestObstacle(
  study: Pick<Study, 'sources'>,
  of: { readonly kind: Kind; readonly chain: Chain } = { kind: 'lived', chain: 'criminal' },
): LargestObstacle | null {
  const source = study.sources.find(({ kind }) => kind === of.kind);
  const chain = source?.chains.find(({ chain: name }) => name === of.chain);
  if (!chain) return null;
  const loss = largestLoss(chain)?.stage;
  for (const stage of [loss, 'all']) {
    const first = chain.obstacles
      .find((ranking) => ranking.stage === stage)
      ?.ranked.find(({ share }) => share !== null);
    if (stage && first?.share) {
      return { obstacle: first.obstacle, stage, share: first.share, asFrequent: first.rank?.[1] ?? 1 };
    }
  }
  return null;
}
