import type { ObservedSign } from './schema.ts';
import { isWithoutSpeaker, tellsOfSpeech } from './speaker.ts';
import type { NotedBy, Visit } from './visit.ts';

/** What the employer, as a party, may read of one note. What is masked says so, and not what it was. */
export type Insight = {
  readonly act: string;
  readonly at: string;
  readonly signs: readonly ObservedSign[];
  readonly photos: number;
  readonly note: string | null;
  readonly masked: boolean;
  /** No sign of it came from a person there, so an officer who has read its words may release them. */
  readonly mayBeReleased: boolean;
  /** Who has read its words and released them. */
  readonly released: Pick<NotedBy, 'by' | 'at'> | null;
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
 * have come from a person who works there: such signs are left out, and the words of the note are masked for good. All other words are
 * masked until an officer has read them and released them (decision 0111), since a note about what was seen can repeat what was said, and
 * no rule can read that. That a conversation was
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
        const words = noteOf(act);
        const isTheirs = tellsOfSpeech(signs);
        const release = visit.released.find(({ observation }) => observation === act);
        const isOpen = !isTheirs && release !== undefined;
        return {
          act,
          at,
          signs: signs.filter(isWithoutSpeaker),
          photos,
          note: isOpen ? words : null,
          masked: isTheirs || (words !== null && !isOpen),
          mayBeReleased: words !== null && !isTheirs,
          released: isOpen ? { by: release.by, at: release.at } : null,
          takenBack: 'takenBackAt' in one,
        };
      }),
  };
}
