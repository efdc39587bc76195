import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import type { Named } from '../../../kernel/who.ts';
import { mayConsent } from '../access.ts';
import type { Stopping } from '../ended.ts';
import { personMessages } from '../messages.ts';
import { type FoundPerson, ofPerson } from '../person.ts';
import { Both, consentHows, interpreters, LanguageCode, purposes } from '../schema.ts';

/** A fact that a consent is about, as the domain that passes it on names it. */
const FactCode = z.string().regex(/^[a-z][a-z0-9.-]{0,59}$/);

const GiveConsent = z.strictObject({
  act: ActEnvelope,
  consent: Uuid,
  answer: z.enum(['yes', 'no']),
  purpose: z.enum(purposes),
  /** The unit that may have it. */
  toUnit: z.int().min(1),
  /** Null: whatever that purpose needs. Otherwise these facts and no other. */
  facts: z.array(FactCode).min(1).max(20).nullable(),
  language: LanguageCode,
  interpreter: z.enum(interpreters),
  how: z.enum(consentHows),
  /** The last day on which it holds, or null: until it is withdrawn. */
  until: Day.nullable(),
  /** What the person said, word for word, where that matters. */
  said: text(600).nullable(),
});
export type GiveConsent = z.infer<typeof GiveConsent>;

const Facts = GiveConsent.omit({ act: true, said: true }).extend({
  to: Both,
  /** The first moment at which it does not hold any more. */
  lapsesAt: Instant.nullable(),
});
type Facts = z.infer<typeof Facts>;

export const giveConsent: ActDef<'consent.give', Facts, 'said'> = defineAct({
  type: 'consent.give',
  stream: 'person',
  words: ['said'],
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ answer, to }, language) => ({
    message: answer === 'yes' ? personMessages.saidYes : personMessages.saidNo,
    values: { unit: to[language] },
  }),
  retainRule: 'person',
});

type Answering = FoundPerson &
  Stopping & {
    readonly recipient: Named | null;
    /** Midnight after the last day, in the zone of the agency. */
    readonly lapsesAt: string | null;
    readonly today: string;
  };

/**
 * Records what a person answered. A record, since it was said, yes or no. It is refused only where it could not have been a free answer
 * about this: to a unit that is not there, or through a relative who interprets.
 */
export const toGiveConsent: Doing<GiveConsent, FoundPerson, Answering> = {
  act: giveConsent,
  input: GiveConsent,
  roles: ['officer', 'lead'],
  may: mayConsent,
  refuses: ({ answer, interpreter, until, consent }, { recipient, today, state: { consents } }) => {
    if (!recipient) return wrongAt('toUnit', personMessages.noSuchUnit);
    if (answer === 'yes' && interpreter === 'relative')
      return wrongAt('interpreter', personMessages.relativeInterprets);
    if (until !== null && until < today) return wrongAt('until', personMessages.untilPassed);
    return consents.some(({ id }) => id === consent) ? new Problem('conflict', personMessages.consentKnown) : null;
  },
  acts: ({ act, said, ...facts }, found) => [
    giveConsent.draft({
      ...ofPerson(found, act),
      facts: {
        ...facts,
        to: { sv: found.recipient?.sv ?? '', en: found.recipient?.en ?? '' },
        lapsesAt: found.lapsesAt,
      },
      words: { said },
    }),
    ...found.stops,
  ],
};
