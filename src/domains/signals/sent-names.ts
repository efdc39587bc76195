import type { Message } from '../../kernel/message.ts';
import type { PassableFact } from './schema.ts';

/** What the table of disclosures calls what is sent by each kind of letter. */
export const sentNames = {
  signal: /*i18n*/ {
    id: 'disclosure.kind.signal',
    message: 'Signal',
    comment: 'Kind of disclosure in a table',
  },
} as const satisfies Record<string, Message>;

/** What it calls the facts of a signal that can be chosen. */
export const sentFacts: Readonly<Record<PassableFact, Message>> = {
  channel: /*i18n*/ {
    id: 'disclosure.signal-fact.channel',
    message: 'How it was found',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  sector: /*i18n*/ {
    id: 'disclosure.signal-fact.sector',
    message: 'Sector',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  workplace: /*i18n*/ {
    id: 'disclosure.signal-fact.workplace',
    message: 'Workplace',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  people: /*i18n*/ {
    id: 'disclosure.signal-fact.people',
    message: 'People',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  signs: /*i18n*/ {
    id: 'disclosure.signal-fact.signs',
    message: 'Indicators',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  happened: /*i18n*/ {
    id: 'disclosure.signal-fact.happened',
    message: 'When it was noticed',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
  narrative: /*i18n*/ {
    id: 'disclosure.signal-fact.narrative',
    message: 'Free text',
    comment: 'Fact of a signal that was disclosed, in a table',
  },
};
