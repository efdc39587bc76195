import type { Act } from '../../kernel/act.ts';
import { answerDue } from '../disclosures/public.ts';
import type { CorrectFacts, ReceivedFacts, RegisterFacts } from './act-facts.ts';
import { type Happened, type SignalFacts, SignalSnapshot } from './schema.ts';

/** One thing that was said of a field: by which act. Of free text only the act is known here; the words lie sealed in it. */
export type Said<Value = unknown> = {
  readonly act: string;
  readonly actor: string;
  readonly at: string;
  readonly value: Value;
};

export const signalFields = ['channel', 'sector', 'workplace', 'people', 'signs', 'happened', 'narrative'] as const;
export type SignalField = (typeof signalFields)[number];

/** A signal as its acts make it. */
export type Signal = {
  readonly reference: string;
  readonly origin: 'own' | 'received';
  readonly status: 'open' | 'unanswered' | 'acknowledged';
  /** What stands of each field. More than one: people who had not seen each other said different things, and both are kept. */
  readonly fields: Partial<Record<SignalField, readonly Said[]>>;
  readonly happened: Happened | null;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly from: ReceivedFacts['from'] | null;
  readonly letter: string | null;
  readonly ground: string | null;
  readonly answerDue: string | null;
  readonly owner: string | null;
  readonly acknowledgedAt: string | null;
  readonly passedOn: number;
  /** The newest acts that say something of the facts. A correction is based on those its author had seen. */
  readonly heads: readonly string[];
};

const saysFacts = new Set(['signal.register', 'disclosure.receive', 'signal.correct']);

/** The same time is the same text, wherever it was written. */
const inOrder = ({ from, to, precision }: Happened): Happened => ({ from, to, precision });

/** What one act says of the fields. */
function saidBy(act: Act): Partial<Record<SignalField, unknown>> {
  switch (act.type) {
    case 'signal.register': {
      const { reference: _, ...facts } = act.facts as RegisterFacts;
      const happened = inOrder({ from: act.happenedFrom, to: act.happenedTo, precision: act.precision });
      return { ...facts, happened, narrative: act.id };
    }
    case 'disclosure.receive': {
      const snapshot = SignalSnapshot.parse((act.facts as ReceivedFacts).snapshot);
      return {
        ...snapshot,
        ...((act.facts as ReceivedFacts).words.includes('narrative') ? { narrative: act.id } : {}),
      };
    }
    case 'signal.correct': {
      const { changed, narrative } = act.facts as CorrectFacts;
      return {
        ...changed,
        ...(changed.happened ? { happened: inOrder(changed.happened) } : {}),
        ...(narrative ? { narrative: act.id } : {}),
      };
    }
    default:
      return {};
  }
}

/** The acts that each act had behind it, itself not counted. Acts that name an unknown act as their basis simply have nothing behind them there. */
function ancestors(acts: readonly Act[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(acts.map((act) => [act.id, act]));
  const behind = new Map<string, Set<string>>();
  const visit = (id: string, path: ReadonlySet<string>): ReadonlySet<string> => {
    const done = behind.get(id);
    if (done) return done;
    const found = new Set<string>();
    for (const basis of known.get(id)?.basedOn ?? []) {
      if (!known.has(basis) || path.has(basis)) continue;
      found.add(basis);
      for (const further of visit(basis, new Set([...path, id]))) found.add(further);
    }
    behind.set(id, found);
    return found;
  };
  for (const act of acts) visit(act.id, new Set());
  return behind;
}

/** Of each field, what nobody who had seen it has said anew. */
function standing(acts: readonly Act[], behind: ReadonlyMap<string, ReadonlySet<string>>): Signal['fields'] {
  const fields: Partial<Record<SignalField, Said[]>> = {};
  for (const field of signalFields) {
    const said = acts.flatMap((act) => {
      const value = saidBy(act)[field];
      return value === undefined ? [] : [{ act: act.id, actor: act.actor, at: act.recordedAt, value }];
    });
    const stands = said.filter(({ act }) => !said.some((other) => behind.get(other.act)?.has(act)));
    if (stands.length > 0) fields[field] = stands;
  }
  return fields;
}

/** The state of a signal: a pure function of its acts in fold order, the same on the server, on a phone and in a test. */
export function foldSignal(acts: readonly Act[]): Signal {
  const root = acts.find((act) => act.type === 'signal.register' || act.type === 'disclosure.receive');
  if (!root) throw new Error('A signal has neither been registered nor received.');
  const behind = ancestors(acts);
  const speaking = acts.filter((act) => saysFacts.has(act.type));
  const acknowledged = acts.find((act) => act.type === 'signal.acknowledge');
  const received = root.type === 'disclosure.receive' ? (root.facts as ReceivedFacts) : null;
  const owner = acknowledged?.actor ?? null;
  const fields = standing(speaking, behind);
  return {
    reference: received ? received.reference : (root.facts as RegisterFacts).reference,
    origin: received ? 'received' : 'own',
    status: owner ? 'acknowledged' : received ? 'unanswered' : 'open',
    fields,
    happened: (fields.happened?.at(-1)?.value as Happened | undefined) ?? null,
    registeredAt: root.recordedAt,
    registeredBy: root.actor,
    from: received?.from ?? null,
    letter: received?.letter ?? null,
    ground: received?.ground ?? null,
    answerDue: received && !owner ? answerDue(root.recordedAt) : null,
    owner,
    acknowledgedAt: acknowledged?.recordedAt ?? null,
    passedOn: acts.filter((act) => act.type === 'signal.pass-on').length,
    heads: speaking.filter(({ id }) => !speaking.some((other) => behind.get(other.id)?.has(id))).map(({ id }) => id),
  };
}

/** What a correction said anew, field by field, with what its author had seen there. Of own words the act that holds them. */
export function changesBy(
  correction: Act,
  acts: readonly Act[],
): readonly { field: SignalField; before: readonly unknown[]; after: unknown }[] {
  const behind = ancestors(acts);
  const seen = acts.filter((act) => saysFacts.has(act.type) && behind.get(correction.id)?.has(act.id));
  const stood = standing(seen, behind);
  const said = saidBy(correction);
  return signalFields.flatMap((field) =>
    said[field] === undefined
      ? []
      : [{ field, before: (stood[field] ?? []).map(({ value }) => value), after: said[field] }],
  );
}

/** The value that a list or a letter shows of a field: what was said last. Where several stand, the page shows them all. */
export function shown<F extends Exclude<SignalField, 'narrative' | 'happened'>>(
  signal: Signal,
  field: F,
): SignalFacts[F] | undefined {
  return signal.fields[field]?.at(-1)?.value as SignalFacts[F] | undefined;
}

/** The acts whose words are the narrative now. */
export const narrativeActs = (signal: Signal): readonly string[] =>
  signal.fields.narrative?.map(({ act }) => act) ?? [];

/** The fields of which more than one thing stands. */
export const conflictsIn = (signal: Signal): readonly SignalField[] =>
  signalFields.filter((field) => new Set(signal.fields[field]?.map(({ value }) => JSON.stringify(value))).size > 1);
