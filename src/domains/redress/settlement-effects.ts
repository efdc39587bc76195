import type { Range } from './sums.ts';

/** The other matters that a settlement touches, or does not. */
export const effectTracks = ['claim', 'criminal', 'permit', 'support', 'silence'] as const;
export type EffectTrack = (typeof effectTracks)[number];

/** What the person must know before an offer is answered: a code for each matter, and the sum that it rests on. */
export type Effect = {
  readonly track: EffectTrack;
  readonly effect:
    | 'gives-up'
    | 'covers-documented'
    | 'goes-on'
    | 'may-lose-permit'
    | 'no-permit-known'
    | 'unchanged'
    | 'cannot-bind'
    | 'none-asked';
  /** What is given up, where something is. */
  readonly kronor: number | null;
};

export type Offer = {
  readonly kronor: number;
  /** Whether the other side asks the person to say nothing, or to withdraw a statement. */
  readonly asksSilence: boolean;
};

/**
 * What an offer does to the claim and to the other strands. The public prosecutor pursues the offences whatever is settled; a
 * permit that rests on taking part may end with it; support rests on neither. Not verified by a lawyer, and every screen says so.
 */
export function effectsOf(
  offer: Offer,
  owed: Range,
  received: number,
  hasPermitForTrial: boolean | null,
): readonly Effect[] {
  const documentedLeft = Math.max(0, owed.documented - received);
  const claimedLeft = Math.max(0, owed.claimed - received);
  return [
    offer.kronor >= documentedLeft
      ? { track: 'claim', effect: 'covers-documented', kronor: Math.max(0, claimedLeft - offer.kronor) }
      : { track: 'claim', effect: 'gives-up', kronor: documentedLeft - offer.kronor },
    { track: 'criminal', effect: 'goes-on', kronor: null },
    {
      track: 'permit',
      effect: hasPermitForTrial === false ? 'no-permit-known' : 'may-lose-permit',
      kronor: null,
    },
    { track: 'support', effect: 'unchanged', kronor: null },
    { track: 'silence', effect: offer.asksSilence ? 'cannot-bind' : 'none-asked', kronor: null },
  ];
}
