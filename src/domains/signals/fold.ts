import type { Act } from '../../kernel/act.ts';
import { gather } from '../../kernel/gather.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import { answerDue, receiveAct } from '../disclosures/public.ts';
import { acknowledgeSignal } from './acts/acknowledge.ts';
import { changeSignalResponsible } from './acts/change-responsible.ts';
import { correctSignal } from './acts/correct.ts';
import { passSignalOn } from './acts/pass-on.ts';
import { registerSignal } from './acts/register.ts';
import { undoRegisterSignal } from './acts/undo-register.ts';
import { type Happened, SignalSnapshot } from './schema.ts';
import { type FieldStatement, type Signal, type SignalField, signalFields } from './signal.ts';

/** Every kind of act that can be in the stream of a signal. */
const kinds = {
  registered: registerSignal,
  received: receiveAct,
  corrected: correctSignal,
  passedOn: passSignalOn,
  acknowledged: acknowledgeSignal,
  handedOver: changeSignalResponsible,
  undone: undoRegisterSignal,
} as const;

/** The same time is the same text, wherever it was written. */
const inOrder = ({ from, to, precision }: Happened): Happened => ({ from, to, precision });

/** What one act states of the fields; null where it states nothing of them. */
function statedBy(act: Act): Partial<Record<SignalField, unknown>> | null {
  if (registerSignal.is(act)) {
    const { reference: _, ...facts } = act.facts;
    const happened = inOrder({ from: act.happenedFrom, to: act.happenedTo, precision: act.precision });
    return { ...facts, happened, narrative: act.id };
  }
  if (receiveAct.is(act)) {
    const { snapshot, words } = act.facts;
    return { ...SignalSnapshot.parse(snapshot), ...(words.includes('narrative') ? { narrative: act.id } : {}) };
  }
  if (!correctSignal.is(act)) return null;
  const { changed, narrative } = act.facts;
  return {
    ...changed,
    ...(changed.happened ? { happened: inOrder(changed.happened) } : {}),
    ...(narrative ? { narrative: act.id } : {}),
  };
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

/** Of each field, the statements that no author who had seen them has replaced. */
function standing(acts: readonly Act[], behind: ReadonlyMap<string, ReadonlySet<string>>): Signal['fields'] {
  const fields: Partial<Record<SignalField, FieldStatement[]>> = {};
  for (const field of signalFields) {
    const stated = acts.flatMap((act) => {
      const value = statedBy(act)?.[field];
      return value === undefined ? [] : [{ act: act.id, actor: act.actor, at: act.recordedAt, value }];
    });
    const stands = stated.filter(({ act }) => !stated.some((other) => behind.get(other.act)?.has(act)));
    if (stands.length > 0) fields[field] = stands;
  }
  return fields;
}

/** The state of a signal: a pure function of its acts in fold order, the same on the server, on a phone and in a test. */
export function foldSignal(acts: readonly Act[]): Signal {
  const { registered, received, acknowledged, passedOn, handedOver, undone } = gather(acts, kinds);
  const [own] = registered;
  const [letter] = received;
  const root = own ?? letter;
  if (!root) throw new Error('A signal has neither been registered nor received.');
  const behind = ancestors(acts);
  const stating = acts.filter((act) => statedBy(act) !== null);
  const [taken] = acknowledged;
  const responsible = lastResponsible(
    taken ? { owner: taken.actor, since: taken.recordedAt, by: null } : null,
    handedOver,
  );
  const owner = responsible?.owner ?? null;
  const fields = standing(stating, behind);
  const came = own ? null : (letter?.facts ?? null);
  return {
    reference: root.facts.reference,
    origin: came ? 'received' : 'own',
    status: owner ? 'acknowledged' : came ? 'unanswered' : 'open',
    fields,
    happened: (fields.happened?.at(-1)?.value as Happened | undefined) ?? null,
    registeredAt: root.recordedAt,
    registeredBy: root.actor,
    from: came?.from ?? null,
    letter: came?.letter ?? null,
    ground: came?.ground ?? null,
    answerDue: came && !owner ? answerDue(root.recordedAt) : null,
    owner,
    responsible,
    acknowledgedAt: taken?.recordedAt ?? null,
    passedOn: passedOn.length,
    ...(undone.length > 0 && { takenBack: true as const }),
    heads: stating.filter(({ id }) => !stating.some((other) => behind.get(other.id)?.has(id))).map(({ id }) => id),
  };
}

/** What a correction changed, field by field, with what its author had seen there. Of own words the act that holds them. */
export function changesBy(
  correction: Act,
  acts: readonly Act[],
): readonly { field: SignalField; before: readonly unknown[]; after: unknown }[] {
  const behind = ancestors(acts);
  const seen = acts.filter((act) => statedBy(act) !== null && behind.get(correction.id)?.has(act.id));
  const stood = standing(seen, behind);
  const stated = statedBy(correction) ?? {};
  return signalFields.flatMap((field) =>
    stated[field] === undefined
      ? []
      : [{ field, before: (stood[field] ?? []).map(({ value }) => value), after: stated[field] }],
  );
}
