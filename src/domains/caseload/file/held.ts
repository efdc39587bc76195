import { type Chain, chains, type Kind, kinds, stagesOf, type Unit, units } from '../codes/stages.ts';
import type { Caseload } from './caseload.ts';
import { placeOf } from './caseload.ts';

/** What a source holds of one chain. What it does not hold is unknown, never zero. */
export type HeldChain = {
  /** One for each stage of the chain. */
  readonly stages: readonly boolean[];
  /** Whether endings are recorded at all: without them open and ended cannot be distinguished. */
  readonly exits: boolean;
  /** Whether the source also records if an ending was a drop-out. */
  readonly losses: boolean;
  /** Whether the source says what rules had noticed. No rules read closed files, so reviewed rows never do. */
  readonly noticed: boolean;
};

/**
 * A stage is held when a row of this kind and unit names it, or when the file's head declares it. An offence has no
 * suspicion of its own, so a declared suspicion says nothing about offences.
 */
export function heldChains(caseload: Caseload, unit: Unit, kind: Kind): Readonly<Record<Chain, HeldChain>> {
  const { columns, rowCount, head } = caseload;
  const seen = new Uint8Array(64);
  const exitSeen = new Uint8Array(8);
  const kindCode = kinds.indexOf(kind);
  const unitCode = units.indexOf(unit);
  for (let row = 0; row < rowCount; row += 1) {
    const rowUnit = columns.unit[row] as number;
    if (columns.kind[row] !== kindCode || (rowUnit !== unitCode && !(unit === 'case' && rowUnit === 0))) continue;
    const place = columns.place[row] as number;
    seen[place] = 1;
    if (columns.exit[row] !== 0) exitSeen[place >> 3] = 1;
  }
  const declares = (word: string): boolean =>
    head.holds[kind].has(word) && !(unit === 'offence' && word === 'suspicion');
  const chainHeld = (chain: Chain): HeldChain => {
    const stages = stagesOf[chain].map(
      (stage, index) =>
        seen[placeOf(chain, index)] === 1 || (index === 0 && seen[placeOf(null, 0)] === 1) || declares(stage),
    );
    const goesOn = stages.some((isHeld, index) => isHeld && index > 0);
    const exits = exitSeen[chains.indexOf(chain) + 1] === 1 || (declares('exits') && goesOn);
    const noticed = caseload.tellsNoticed && kind === 'lived';
    return { stages, exits, losses: exits && caseload.tellsLosses, noticed };
  };
  return Object.fromEntries(chains.map((chain) => [chain, chainHeld(chain)])) as Record<Chain, HeldChain>;
}
