import type { Visibility } from '../../kernel/act.ts';
import type { Capacity, Track } from '../../kernel/capacity.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { capacityNames, trackNames } from './capacity-messages.ts';
import { visibilityMessages } from './visibility-messages.ts';

type Say = (message: Message, values?: MessageValues) => string;

/** What the strip needs to know: whose file it is, and what was sent from it or came into it. */
export type Seen = {
  readonly unit: string;
  readonly agency: string;
  /** Every capacity in which a person of the unit comes into this file. */
  readonly capacities: readonly Capacity[];
  readonly track: Track;
  readonly sentTo: readonly { readonly unit: string; readonly facts: number }[];
  readonly cameFrom: string | null;
};

/** Who sees a matter, who does not, and why: three short answers in the reader's language. */
export function visibilityOf(seen: Seen, say: Say, either: (words: readonly string[]) => string): Visibility {
  const capacity = either(seen.capacities.map((one) => say(capacityNames[one])));
  return {
    state: seen.sentTo.length > 0 || seen.cameFrom !== null ? 'shared' : 'only-us',
    sees: [
      say(visibilityMessages.seesUnit, { unit: seen.unit, capacity }),
      ...seen.sentTo.map(({ unit, facts }) => say(visibilityMessages.seesRecipient, { unit, count: facts })),
      ...(seen.cameFrom === null ? [] : [say(visibilityMessages.seesSender, { unit: seen.cameFrom })]),
    ],
    doesNotSee: [
      say(visibilityMessages.seesNotOthers, { agency: seen.agency }),
      say(visibilityMessages.seesNotCapacities),
    ],
    why: say(visibilityMessages.why, { unit: seen.unit, track: say(trackNames[seen.track]) }),
  };
}
