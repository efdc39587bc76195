import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity, Track } from '../../kernel/capacity.ts';
import { findDataKey, openWords } from '../../platform/acts/data-key.ts';
import { factsOf, getActType } from '../../platform/acts/registry.ts';
import { type ActRow, listStream, toAct } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { listColleagues, listUnits, type UnitRow } from '../access/public.server.ts';
import { visibilityOf } from '../access/public.ts';
import { type CrossingRow, listCrossings } from '../disclosures/public.server.ts';
import type { Ground } from '../knowledge/public.ts';
import { offered } from './access.ts';
import type { CorrectFacts, ReceivedFacts } from './act-facts.ts';
import { conflictsIn, narrativeActs, type Signal, shown } from './fold.ts';
import type { Crossing, PassableFact, SignalEvent, SignalShown } from './schema.ts';
import type { StoredSignal } from './store.ts';

type AnyCall = Call<unknown, unknown>;
type Words = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** Opens the free texts of a file, for somebody who may read it. What was erased is simply not there. */
export async function openFile(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  stream: string,
): Promise<{ rows: ActRow[]; words: Words }> {
  const rows = await listStream(tx, at, stream);
  const dataKey = await findDataKey(tx, call.keys, at, stream, call.who.agency);
  const words = new Map<string, Record<string, string>>();
  for (const row of rows) {
    if (!row.words || !dataKey) continue;
    words.set(row.id, openWords(dataKey, { country: row.country, bornRealm: row.born_realm, id: row.id }, row.words));
  }
  return { rows, words };
}

/** The narrative as it stands: that of the newest act that says one. */
export function narrativeOf(signal: Signal, words: Words): string | null {
  const act = narrativeActs(signal).at(-1);
  return act ? (words.get(act)?.narrative ?? null) : null;
}

/** A signal as this reader may see it: each field listed, names only of colleagues, sentences in their language. */
export async function showSignal(
  tx: Tx,
  stored: StoredSignal,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<SignalShown> {
  const { signal, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const crossed = await listCrossings(tx, at, id);
  // Most signals are one unit's own and have not crossed: then no other unit must be named.
  const isOurs = crossed.length === 0 && rows.every((row) => row.owner_unit === call.who.unit);
  const units = isOurs ? [] : await listUnits(tx);
  const crossings = crossed.map((row) => showCrossing(row, call, units, grounds));
  const { language, t } = call.texts;
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  // People of other units have no names here; what they did is told in the name of their unit.
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const nameOf = (actor: string): string =>
    colleagues.get(actor) ??
    units.find(({ id }) => id === unitOf.get(actor))?.name[language] ??
    call.who.unitName[language];
  return {
    id,
    reference: signal.reference,
    origin: signal.origin,
    status: signal.status,
    facts: {
      channel: shown(signal, 'channel'),
      sector: shown(signal, 'sector'),
      workplace: shown(signal, 'workplace'),
      people: shown(signal, 'people'),
      signs: shown(signal, 'signs'),
    },
    narrative: narrativeOf(signal, words),
    happened: signal.happened,
    registeredAt: signal.registeredAt,
    registeredBy: signal.from ? signal.from.unit[language] : nameOf(signal.registeredBy),
    from: signal.from ? `${signal.from.unit[language]}, ${signal.from.house[language]}` : null,
    purpose: signal.letter ? (words.get(signal.letter)?.purpose ?? null) : null,
    ground: signal.ground
      ? (grounds.find(({ id: known }) => known === signal.ground)?.provision[language] ?? signal.ground)
      : null,
    answerDue: signal.answerDue,
    owner: signal.owner ? nameOf(signal.owner) : null,
    ownedByMe: signal.owner === call.who.actor,
    heads: [...signal.heads],
    conflicts: [...conflictsIn(signal)].map((field) => ({
      field,
      values: (signal.fields[field] ?? []).map((said) => ({
        act: said.act,
        by: nameOf(said.actor),
        at: said.at,
        value: field === 'narrative' ? (words.get(said.act)?.narrative ?? null) : said.value,
      })),
    })),
    crossings,
    timeline: rows.map((row) => showEvent(row, call, words, nameOf)).reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        house: call.who.house[language],
        capacities: [...new Set(memberships.map(({ capacity }) => capacity as Capacity))].sort(),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: crossings.map(({ to, facts }) => ({ unit: to, facts: facts.length })),
        cameFrom: signal.from ? signal.from.unit[language] : null,
      },
      t,
      call.texts.formats.either,
    ),
    may: offered(call.who, signal, call.verbs),
  };
}

function showEvent(row: ActRow, call: AnyCall, words: Words, nameOf: (actor: string) => string): SignalEvent {
  const act = toAct(row);
  const type = getActType(call.registry, row.type);
  const facts = factsOf(call.registry, act);
  const { message, values } = type.sentence(facts, call.texts.language);
  const received = row.type === 'disclosure.receive' ? (facts as ReceivedFacts) : null;
  return {
    id: row.id,
    type: row.type,
    icon: type.icon,
    sentence: call.texts.t(message, values),
    by: received ? received.from.unit[call.texts.language] : nameOf(row.actor),
    capacity: row.capacity === 'letter-box' ? null : (row.capacity as Capacity),
    happenedFrom: act.happenedFrom,
    happenedTo: act.happenedTo,
    precision: act.precision,
    recordedAt: act.recordedAt,
    reason: words.get(row.id)?.reason ?? null,
    changed: row.type === 'signal.correct' ? changedIn(facts as CorrectFacts) : [],
  };
}

const changedIn = (facts: CorrectFacts): string[] => [
  ...Object.keys(facts.changed),
  ...(facts.narrative ? ['narrative'] : []),
];

function showCrossing(
  row: CrossingRow,
  call: AnyCall,
  units: readonly UnitRow[],
  grounds: readonly Ground[],
): Crossing {
  const { language } = call.texts;
  const unit = units.find(({ id }) => id === row.to_unit);
  return {
    to: unit ? `${unit.name[language]}, ${unit.house[language]}` : String(row.to_unit),
    sentAt: row.sent_at.toISOString(),
    receivedAt: row.received_at?.toISOString() ?? null,
    acknowledgedAt: row.acknowledged_at?.toISOString() ?? null,
    facts: row.facts as PassableFact[],
    groundSentence: grounds.find(({ id }) => id === row.ground)?.provision[language] ?? row.ground,
  };
}
