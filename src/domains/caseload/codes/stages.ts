/**
 * The three chains of persons that the study follows, never mixed (docs/study-method.md). Each begins with the suspicion;
 * from there the criminal case, the protection of the person and the money go their own ways.
 */
export const chains = ['criminal', 'protection', 'redress'] as const;
export type Chain = (typeof chains)[number];

export const stagesOf = {
  criminal: ['suspicion', 'report', 'investigation', 'charge', 'verdict'],
  protection: ['suspicion', 'identified', 'time-to-think', 'support'],
  redress: ['suspicion', 'claimed', 'ordered', 'remedy-paid'],
} as const satisfies Record<Chain, readonly string[]>;

export type Stage = (typeof stagesOf)[Chain][number];

/** Counted as matters, before the chains, and never in their shares: one signal may concern no one, or forty people. */
export const matters = ['signal', 'inspection'] as const;

/** What is counted. A person is followed by default; a case is one agency's file; an offence is one registered crime. */
export const units = ['person', 'case', 'offence'] as const;
export type Unit = (typeof units)[number];

/**
 * `lived` is operational data, `reviewed` closed files coded by two readers. They are shown side by side and never added.
 */
export const kinds = ['lived', 'reviewed'] as const;
export type Kind = (typeof kinds)[number];

export const stageCount = (chain: Chain): number => stagesOf[chain].length;

export const stageAt = (chain: Chain, index: number): Stage => {
  const stage = stagesOf[chain][index];
  if (stage === undefined) throw new RangeError(`the ${chain} chain has no stage ${index}`);
  return stage;
};

/** The place of a stage in its chain, or -1 where the chain does not have it. */
export const stageIndex = (chain: Chain, stage: string): number =>
  (stagesOf[chain] as readonly string[]).indexOf(stage);

/** The chain to which a stage belongs; null for `suspicion`, which is the beginning of all three. */
export function chainOfStage(stage: string): Chain | null {
  if (stage === 'suspicion') return null;
  return chains.find((chain) => stageIndex(chain, stage) > 0) ?? null;
}

export const allStages: readonly Stage[] = [...new Set(chains.flatMap((chain) => stagesOf[chain] as readonly Stage[]))];
