import type { ObservedSign } from './schema.ts';
import { isWithoutSpeaker, restsOnSpeech } from './speaker.ts';
import type { Visit } from './visit.ts';

/** What the employer, as a party, may read of one note. What is masked says so, and not what it was. */
export type Insight = {
  readonly at: string;
  readonly signs: readonly ObservedSign[];
  readonly photos: number;
  readonly note: string | null;
  readonly masked: boolean;
  /** Its author retracted it within a minute. It is in the file all the same. */
  readonly takenBack: boolean;
};

export type PartyInsight = {
  readonly workplace: Visit['workplace'];
  readonly begunAt: string;
  readonly leftAt: string | null;
  readonly basis: string;
  readonly notes: readonly Insight[];
};

/**
 * What the employer may read in the file of a supervision as a party to it, masked by us. What was said, or answered when asked, can only
 * have come from a person who works there: such signs are left out, and the whole note is masked with them. That a conversation was
 * offered, held or declined is not shown at all, so that no one can count who talked; and nothing that was said is stored here that could
 * be shown.
 */
export function partyInsight(visit: Visit, noteOf: (act: string) => string | null): PartyInsight {
  const { workplace, begunAt, leftAt, basis } = visit;
  return {
    workplace,
    begunAt,
    leftAt,
    basis,
    notes: [...visit.observations, ...visit.takenBack]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map((one) => {
        const { act, at, signs, photos } = one;
        const shown = signs.filter(isWithoutSpeaker);
        const masked = restsOnSpeech(signs);
        return { at, signs: shown, photos, note: masked ? null : noteOf(act), masked, takenBack: 'takenBackAt' in one };
      }),
  };
}
