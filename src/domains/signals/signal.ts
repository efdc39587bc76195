import type { Responsible } from '../../kernel/responsible.ts';
import type { ReceiveFacts } from '../disclosures/public.ts';
import { type Happened, type PassableFact, passableFacts, type SignalFacts } from './schema.ts';

/** What one act states of a field. Of free text only the act is known here; the words are sealed in it. */
export type FieldStatement<Value = unknown> = {
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly value: Value;
};

/** Whatever can be chosen for another agency can be stated, and the other way round. */
export const signalFields = passableFacts;
export type SignalField = PassableFact;

/** The state of a signal, as its acts make it. */
export type Signal = {
  readonly reference: string;
  readonly origin: 'own' | 'received';
  readonly status: 'open' | 'unanswered' | 'acknowledged';
  /** The statements kept of each field. More than one: people who had not seen each other stated different things, and both are kept. */
  readonly fields: Partial<Record<SignalField, readonly FieldStatement[]>>;
  readonly happened: Happened | null;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly from: ReceiveFacts['from'] | null;
  readonly letter: string | null;
  readonly ground: string | null;
  readonly answerDue: string | null;
  readonly owner: string | null;
  readonly responsible: Responsible | null;
  readonly acknowledgedAt: string | null;
  readonly passedOn: number;
  /** That it was registered was undone at once: it is in no list, and nothing is asked because of it. */
  readonly takenBack?: true;
  /** The newest acts that state something of the facts. A correction is based on those its author had seen. */
  readonly heads: readonly string[];
};

/** The value that a list or a disclosure shows of a field: what was stated last. Where several are kept, the page shows them all. */
export function shown<F extends Exclude<SignalField, 'narrative' | 'happened'>>(
  signal: Signal,
  field: F,
): SignalFacts[F] | undefined {
  return signal.fields[field]?.at(-1)?.value as SignalFacts[F] | undefined;
}

/** All of them are named, also those that a signal need not have: `keyof` alone would leave those open. */
type ShownFacts = { readonly [F in Extract<keyof SignalFacts, string>]: SignalFacts[F] | undefined };

/** Each fact as a list or a message shows it. A fact that is missing here is an error of the compiler. */
export const shownFacts = (signal: Signal): ShownFacts => ({
  channel: shown(signal, 'channel'),
  sector: shown(signal, 'sector'),
  workplace: shown(signal, 'workplace'),
  people: shown(signal, 'people'),
  signs: shown(signal, 'signs'),
});

/** The acts whose words are the narrative now. */
export const narrativeActs = (signal: Signal): readonly string[] =>
  signal.fields.narrative?.map(({ act }) => act) ?? [];

/** The fields of which more than one statement is kept. */
export const conflictsIn = (signal: Signal): readonly SignalField[] =>
  signalFields.filter((field) => new Set(signal.fields[field]?.map(({ value }) => JSON.stringify(value))).size > 1);
