import type { Range } from './sums.ts';

/** The other matters that a settlement touches, or does not. */
export const effectTracks = ['claim', 'criminal', 'permit', 'support', 'silence'] as const;
export type EffectTrack = (typeof effectTracks)[number];

/** What somebody must know before an offer is answered: a code for each matter, and the sums that it stands on. */
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
  /** Whether the other side asks that the person says nothing, or takes back what was said. */
  readonly asksSilence: boolean;
};

/**
 * What an offer does to the claim and to the tracks beside it. The offences are pursued by the public prosecutor whatever is
 * settled; a permit that rests on taking part may end with it; support rests on neither. Not verified by a lawyer here, and
 * every screen says so.
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
