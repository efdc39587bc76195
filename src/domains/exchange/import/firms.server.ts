import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { reference } from '../../../kernel/reference.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { type Country, countyFinder, type Knowledge } from '../../knowledge/public.ts';
import { listByNumber, listNaming, listWorkplaces } from '../../workplaces/public.server.ts';
import {
  bareNumber,
  bringLink,
  bringWorkplace,
  firmReferenceLetter,
  personalNumbersIn,
  takeBackBrought,
  withCounty,
} from '../../workplaces/public.ts';
import type { CaseOfRows, RowProblem } from './gather-cases.ts';

/** So many matters a record is linked to by lists. A number that stands for a whole list, such as that of a staffing firm, would make a page of no use. */
const mostLinks = 500;

/** A firm that rows of a list name by its number: its record here, the act that begins it where there is none yet, and how many links it still takes. */
type FirmHere = { readonly record: string; readonly begins: ActDraft | null; readonly room: number };
export type FirmsOfList = ReadonlyMap<string, FirmHere>;

const roomIn = (matters: readonly unknown[]): number => mostLinks - matters.length;

const numberOf = ({ of }: CaseOfRows): string | null =>
  of.case.organisationNumber && bareNumber(of.case.organisationNumber);

/** Cells with the personal number of a sole trader, by the rules of the country of the file. */
export const personalFirms = (
  cases: readonly CaseOfRows[],
  at: RealmKey,
  knowledge: Knowledge,
): readonly RowProblem[] =>
  cases.flatMap(({ of, rows }) => {
    const firm = { country: at.country, organisationNumber: of.case.organisationNumber };
    return personalNumbersIn(knowledge['firm-numbers'].entries, firm, '').length === 0
      ? []
      : rows.map(({ row }): RowProblem => ({ row, field: 'organisationNumber', wrong: 'personal' }));
  });

/**
 * The records of the firms that these cases name by number: those that the unit has, and one for each that it has not. Which two names are one firm is
 * said by a number and by nothing else. A record that was merged stands for the one it is in; one that was closed, or is linked to very many, takes no
 * more links.
 */
export async function firmsOf(
  tx: Tx,
  call: AnyCall,
  { id, at }: { readonly id: string; readonly at: RealmKey },
  cases: readonly CaseOfRows[],
  knowledge: Knowledge,
): Promise<FirmsOfList> {
  const numbers = [...new Set(cases.flatMap((one) => numberOf(one) ?? []))];
  const there = await listByNumber(tx, [at], numbers);
  const holders = await listWorkplaces(
    tx,
    [at],
    there.flatMap(({ state }) => state.into ?? []),
  );
  const countyOf = countyFinder(knowledge.municipalities.entries);
  const firms = new Map<string, FirmHere>();
  for (const { id: record, state } of there) {
    const number = bareNumber(state.firm.organisationNumber ?? '');
    const isHome = state.firm.country === at.country;
    const into = holders.find((one) => one.id === state.into);
    if (isHome && state.status === 'merged' && into?.state.status === 'open')
      firms.set(number, { record: into.id, begins: null, room: roomIn(into.state.matters) });
    if (isHome && state.status === 'open') firms.set(number, { record, begins: null, room: roomIn(state.matters) });
  }
  const taken = new Set(
    there
      .filter(({ state }) => state.firm.country === at.country)
      .map(({ state }) => bareNumber(state.firm.organisationNumber ?? '')),
  );
  for (const one of cases) {
    const number = numberOf(one);
    const { workplaceName: name, organisationNumber, sector, municipality } = one.of.case;
    if (number === null || name === null || firms.has(number) || taken.has(number)) continue;
    const record = call.newId();
    const country = at.country as Country;
    const place = municipality === null ? null : { kind: 'site' as const, street: null, municipality, county: null };
    const begins = bringWorkplace({
      at,
      id: record,
      act: call.newId(),
      reference: reference(firmReferenceLetter, call.random(7)),
      firm: { name, country, organisationNumber, vatNumber: null, sector },
      place: place && withCounty(place, country, countyOf),
      import: id,
    });
    firms.set(number, { record, begins, room: mostLinks });
  }
  return firms;
}

/** That a case is about the firm whose number stands in its row: the first case that names it begins the record. */
export function linking(
  call: AnyCall,
  { id, at }: { readonly id: string; readonly at: RealmKey },
  firms: FirmsOfList,
): (of: CaseOfRows, file: string) => readonly ActDraft[] {
  const linked = new Map<string, number>();
  return (of, file) => {
    const number = numberOf(of);
    const firm = number === null ? undefined : firms.get(number);
    const count = firm ? (linked.get(firm.record) ?? 0) : 0;
    if (!firm || count >= firm.room) return [];
    linked.set(firm.record, count + 1);
    const link = bringLink({ at, act: call.newId(), record: firm.record, case: file, import: id });
    return firm.begins !== null && count === 0 ? [firm.begins, link] : [link];
  };
}

/** What the undoing of these cases of an import takes back of records of firms. */
export async function firmsToUndo(
  tx: Tx,
  call: AnyCall,
  { id, at }: { readonly id: string; readonly at: RealmKey },
  cases: readonly string[],
): Promise<readonly ActDraft[]> {
  const records = await listWorkplaces(tx, [at], await listNaming(tx, [at], cases));
  const of = { import: id, cases: new Set(cases), newId: call.newId };
  return records.flatMap((record) => takeBackBrought(record, of));
}
