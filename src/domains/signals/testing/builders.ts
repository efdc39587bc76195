import type { ActEnvelope } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import type { RegisterSignal, SignalFacts } from '../schema.ts';

/** Facts of an invented signal; a test changes only what it is about. */
export const someFacts = (over: Partial<SignalFacts> = {}): SignalFacts => ({
  channel: 'on-site',
  sector: 'restaurant',
  workplace: { name: 'Exempelkrogen Demo', organisationNumber: null, street: 'Provgatan 1', municipality: 'Vadsund' },
  people: { known: 'estimated', number: 3 },
  signs: [{ theme: 'hours', known: ['seen', 'said'] }],
  ...over,
});

/** What a person sends to register an invented signal. */
export const aSignal = (act: ActEnvelope, over: Partial<Omit<RegisterSignal, 'act'>> = {}): RegisterSignal => ({
  act,
  signal: uuidV7(new Date(act.happenedFrom), crypto.getRandomValues(new Uint8Array(16))),
  facts: someFacts(),
  narrative: 'En påhittad iakttagelse: fyra sängar över ett kök.',
  ...over,
});
