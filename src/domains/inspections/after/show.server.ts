import type { Capacity } from '../../../kernel/capacity.ts';
import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { ActRow } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listColleagues, listUnits } from '../../access/public.server.ts';
import { offeredAfterVisit } from '../offered.ts';
import { showBasis, visibilityIn } from '../reader.server.ts';
import type { BasisShown } from '../shown-parts-schema.ts';
import { listVisits, type StoredVisit } from '../store.ts';
import { nothingAfter } from './after.ts';
import { afterIdOf } from './after-id.ts';
import { type Deciding, findDecisionBasis, isEntered, kindsFor, powersIn } from './decision-kinds.ts';
import { foundIn } from './found.ts';
import type { AfterShown, DecisionShown } from './schema.ts';
import { saidLast, sideBySide } from './side-by-side.ts';
import { type HandedFrom, type VisitAfter, visitsAfter } from './visits-after.server.ts';

/** After the visit: the own unit's part of the inspection, in the file that this visit is in. */
export async function showAfter(
  tx: Tx,
  stored: StoredVisit,
  call: AnyCall,
  { handedFrom, powers }: { readonly handedFrom: HandedFrom; readonly powers: Deciding['powers'] },
): Promise<AfterShown> {
  const own = powersIn(powers, call.who.country);
  const { id, at, state } = stored;
  const units = await listUnits(tx);
  const colleagues = await listColleagues(tx);
  const { language } = call.texts;
  const nameOf = (actor: string): string => colleagues.get(actor) ?? call.who.unitName[language];
  const all = await visitsAfter(tx, at, await listVisits(tx, [at], state.inspection), { units, call, handedFrom });
  const { words, rows } = await openAll(tx, all, stored, call);
  const last = saidLast(all);
  const agency = units.find((unit) => unit.id === call.who.unit)?.agencyKind ?? '';
  const sent = all.flatMap((one) => one.sent).toSorted((a, b) => (a.sentAt < b.sentAt ? -1 : 1));
  return {
    visit: id,
    inspection: state.inspection,
    workplace: { ...state.workplace },
    begunAt: state.begunAt,
    basis: showBasis(state.basis, state.capacity, call),
    found: all.map(({ id: visit, visit: { by, capacity, begunAt, leftAt, ...rest } }) => {
      const { signs, ...found } = foundIn({ by, capacity, begunAt, leftAt, ...rest });
      return {
        ...{ visit, by: nameOf(by), capacity, begunAt, leftAt },
        ...found,
        signs: signs.map((sign) => ({ ...sign })),
      };
    }),
    decisions: all.flatMap((one) => decisionsOf(one, words, nameOf, call, powers)),
    handed: sent,
    numbers: sideBySide(all).map((line) => ({ ...line })),
    interpreter: last?.after.said?.interpreter ?? null,
    said: last?.after.said
      ? {
          by: nameOf(last.after.said.by),
          at: last.after.said.at,
          times: last.after.said.times,
          visit: last.id,
        }
      : null,
    alsoSaid: all.flatMap(({ id: of, after: { said } }) =>
      said && of !== last?.id ? [{ by: nameOf(said.by), at: said.at }] : [],
    ),
    kinds: kindsFor({ capacity: call.who.capacity, agency, powers: own }).map(({ kind, bases }) => ({
      kind,
      bases: bases.map((basis) => showDecisionBasis(basis.id, call.who.capacity, call, powers)),
    })),
    areEntered: isEntered(own),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .toReversed(),
    visibility: visibilityIn(at, call, {
      sentTo: [...new Set(sent.map(({ to }) => to))].map((unit) => ({
        unit,
        facts: sent.filter(({ to }) => to === unit).length,
      })),
      cameFrom: null,
    }),
    may: offeredAfterVisit(call.who, { at }, call.verbs),
  };
}

type OpenedFiles = { readonly words: Words; readonly rows: readonly ActRow[] };

/** The notes of the decisions and of what became of them, and every act; where nothing came after, nothing is opened. */
async function openAll(tx: Tx, all: readonly VisitAfter[], { at }: StoredVisit, call: AnyCall): Promise<OpenedFiles> {
  const words = new Map<string, Readonly<Record<string, string>>>();
  const rows: ActRow[] = [];
  for (const { id, after } of all) {
    if (after === nothingAfter) continue;
    const file = await openFile(tx, call, at, afterIdOf(id));
    for (const [act, said] of file.words) words.set(act, said);
    rows.push(...file.rows);
  }
  return { words, rows: rows.toSorted((a, b) => a.recorded_at.getTime() - b.recorded_at.getTime()) };
}

function decisionsOf(
  { id: visit, after }: VisitAfter,
  words: Words,
  nameOf: (actor: string) => string,
  call: AnyCall,
  powers: Deciding['powers'],
): DecisionShown[] {
  return after.decisions.map(({ id, act, kind, basis, on, by, notedAt, corrections, outcomes, ...made }) => ({
    ...{ id, visit, by: nameOf(by), capacity: made.capacity as Capacity, kind, on, notedAt, corrections },
    basis: basis === null ? null : showDecisionBasis(basis, made.capacity as Capacity, call, powers),
    note: words.get(act)?.note ?? null,
    outcomes: outcomes.map((one) => ({
      id: one.id,
      outcome: one.outcome,
      on: one.on,
      by: nameOf(one.by),
      note: words.get(one.act)?.note ?? null,
      corrections: one.corrections,
    })),
  }));
}

/** A provision of a decision; one that is not known any more is shown by its id, as not verified. */
function showDecisionBasis(
  id: string,
  capacity: BasisShown['capacity'],
  call: AnyCall,
  powers: Deciding['powers'],
): BasisShown {
  const found = findDecisionBasis(id, powers);
  return {
    id,
    capacity,
    provision: found?.provision[call.texts.language] ?? id,
    verified: found?.verifiedOn != null,
  };
}
