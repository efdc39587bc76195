import type { Act } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { openFile, type Words } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showEvent } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, listUnits, showResponsible } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { listCrossings, showCrossing } from '../disclosures/public.server.ts';
import { type Ground, namedGround } from '../knowledge/public.ts';
import { responsibleFor, takenBy, toChangeResponsible } from './acts/change-responsible.ts';
import { correctSignal } from './acts/correct.ts';
import { changesBy } from './fold.ts';
import { signalMessages } from './messages.ts';
import { offeredForSignal } from './offered.ts';
import type { FieldChange, PassableFact, SignalShown } from './schema.ts';
import { conflictsIn, narrativeActs, type Signal, shownFacts } from './signal.ts';
import type { StoredSignal } from './store.ts';

/** The narrative now: that of the newest act that says one. */
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
  const { state: signal, at, id } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const acts = readActs(call.registry, rows);
  const colleagues = await listColleagues(tx);
  const crossed = await listCrossings(tx, at, id);
  // Most signals are one unit's own and have not crossed: then no other unit must be named.
  const isOurs = crossed.length === 0 && rows.every((row) => row.owner_unit === call.who.unit);
  const units = isOurs ? [] : await listUnits(tx);
  const crossings = crossed.map((row) => showCrossing<PassableFact>(row, call.texts, units, grounds));
  const { language, t } = call.texts;
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  // People of other units have no names here; what they did is shown in the name of their unit, and never of the reader's.
  const unitOf = new Map(rows.map((row) => [row.actor, row.owner_unit]));
  const unitName = (unit: number | undefined): string =>
    unit === call.who.unit
      ? call.who.unitName[language]
      : (units.find(({ id }) => id === unit)?.name[language] ?? t(signalMessages.anotherAgency));
  const nameOf = (actor: string): string => colleagues.get(actor) ?? unitName(unitOf.get(actor));
  return {
    id,
    reference: signal.reference,
    origin: signal.origin,
    status: signal.status,
    facts: shownFacts(signal),
    narrative: narrativeOf(signal, words),
    happened: signal.happened,
    registeredAt: signal.registeredAt,
    registeredBy: signal.from ? signal.from.unit[language] : nameOf(signal.registeredBy),
    from: signal.from ? `${signal.from.unit[language]}, ${signal.from.house[language]}` : null,
    purpose: signal.letter ? (words.get(signal.letter)?.purpose ?? null) : null,
    ground: signal.ground ? namedGround(signal.ground, grounds, call.texts) : null,
    answerDue: signal.answerDue,
    owner: signal.owner ? nameOf(signal.owner) : null,
    ownedByMe: signal.owner === call.who.actor,
    responsible:
      signal.responsible &&
      (await showResponsible(tx, call, stored, signal.responsible, {
        doing: toChangeResponsible,
        isOpen: responsibleFor(stored).isOpen,
        takenBy,
        nameOf,
      })),
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
    timeline: rows
      .map((row) => ({
        ...showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }),
        changes: showChanges(row.id, acts, words),
      }))
      .reverse(),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'none') as Track,
        sentTo: crossings.map(({ to, facts }) => ({ unit: to, facts: facts.length })),
        cameFrom: signal.from ? signal.from.unit[language] : null,
      },
      t,
      call.texts.formats.either,
    ),
    may: offeredForSignal({ ...call.who, memberships }, stored, call.verbs),
  };
}

/** What a correction changed, from what and to what: acts are never overwritten, so both can be read. Erased words are null. */
function showChanges(id: string, acts: readonly Act[], words: Words): FieldChange[] {
  const correction = acts.filter(correctSignal.is).find((act) => act.id === id);
  if (!correction) return [];
  return changesBy(correction, acts).map(({ field, before, after }) => {
    const read = (value: unknown): unknown =>
      field === 'narrative' ? (words.get(value as string)?.narrative ?? null) : value;
    return { field, before: before.map(read), after: read(after) };
  });
}
