import { eventExamples } from '../../../../domains/programme/events/testing/event-examples.ts';
import { changesResponsible, type Rule } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['programme-lead'];
const about = 'event';
const readable = { roles, place: 'readable', about } as const;
const onEvent = { roles, place: 'writable', about } as const;
const running = ['open', 'invited', 'removed'];
/** The event of the example is far away: what is done once it has come is proved by its own test. */
const notYet: Rule = { ...onEvent, refuses: () => 409, elsewhere: 'src/domains/programme/events/events.store.test.ts' };

/** An event, and the one participant whom its example invites. */
export const eventsPart = plainPart({
  examples: eventExamples,
  rules: {
    'event.list': { roles, place: 'list' },
    'event.read': readable,
    'event.participants': readable,
    'event.paper': readable,
    'event.create': { roles, place: 'own', about, takes: true },
    'event.change': { ...onEvent, from: running },
    'event.invite': { ...onEvent, from: ['open'], leaves: 'invited' },
    // Between what invites and what removes: chance leaves some worlds without a single participant.
    'event.link': { ...readable, from: ['invited'] },
    // A new link can be sent after the event was cancelled too: what is on the page of a participant stays theirs.
    'event.renew-link': { ...onEvent, from: ['invited'] },
    'event.remove': { ...onEvent, from: ['invited'], leaves: 'removed' },
    'event.attend': notYet,
    'event.end': notYet,
    'event.cancel': { ...onEvent, from: running, leaves: 'cancelled' },
    'event.change-responsible': { ...changesResponsible(about), roles, from: running },
  },
  grows: ['event.create', 'event.invite', 'event.invite', 'event.remove'],
  surely: ['event.create', 'event.create'],
});
