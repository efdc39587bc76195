import type { RealmKey } from '../../../kernel/act.ts';
import { currencyIn } from '../../../kernel/country.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { listEarlier } from '../../cases/public.server.ts';
import { earlierKey } from '../../cases/public.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import { takenAliases } from '../../persons/public.server.ts';
import { mayHoldIdentity } from '../../persons/public.ts';
import { identityFields } from './fields.ts';
import { personalFirms } from './firms.server.ts';
import { type CaseOfRows, gatherCases, type RowProblem } from './gather-cases.ts';
import { readRow } from './read-row.ts';
import type { ImportRow, ImportSettings } from './settings.ts';

/** What the rows say, and what is wrong with them as they are and beside what the file has already. */
export async function readRows(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  rows: readonly ImportRow[],
  { settings, knowledge }: { readonly settings: ImportSettings; readonly knowledge: Knowledge },
): Promise<{ readonly cases: readonly CaseOfRows[]; readonly problems: readonly RowProblem[] }> {
  const today = { day: todayIn(call), now: call.now.toISOString(), currency: currencyIn(call.who.country) };
  const outcomes = rows.map((row) => readRow(row, settings, today));
  const { cases, problems } = gatherCases(outcomes, settings.repeated);
  const wrong = rows.flatMap(({ row }, place) =>
    (outcomes[place]?.problems ?? []).map((one): RowProblem => ({ ...one, row })),
  );
  const all = [
    ...wrong,
    ...problems,
    ...(await knownIn(tx, at, cases)),
    ...(await takenIn(tx, at, cases)),
    ...personalFirms(cases, at, knowledge),
    ...(mayHoldIdentity(call.who, { at }) ? [] : namedIn(rows)),
  ];
  return { cases, problems: all.sort((a, b) => a.row - b.row) };
}

/** Cases that a list has brought before. */
async function knownIn(tx: Tx, at: RealmKey, cases: readonly CaseOfRows[]): Promise<readonly RowProblem[]> {
  const references = cases.map(({ of }) => of.case.reference);
  const there = await listEarlier(tx, at, references);
  return cases
    .filter(({ of }) => there.has(earlierKey(of.case.reference)))
    .flatMap((one) => one.rows.map(({ row }): RowProblem => ({ row, field: 'reference', wrong: 'known' })));
}

/** Aliases that another person of the file has, or of an earlier row. */
async function takenIn(tx: Tx, at: RealmKey, cases: readonly CaseOfRows[]): Promise<readonly RowProblem[]> {
  const said = cases.flatMap(({ rows }) =>
    rows.flatMap(({ row, person }) => (person?.alias ? [{ row, alias: person.alias }] : [])),
  );
  if (said.length === 0) return [];
  const taken = new Set(
    await takenAliases(
      tx,
      at,
      said.map(({ alias }) => alias),
    ),
  );
  return said.flatMap(({ row, alias }): readonly RowProblem[] => {
    const isTaken = taken.has(alias);
    taken.add(alias);
    return isTaken ? [{ row, field: 'alias', wrong: 'alias-taken' }] : [];
  });
}

/** Cells that say who people are, in a capacity that stores no identities. */
const namedIn = (rows: readonly ImportRow[]): readonly RowProblem[] =>
  rows.flatMap(({ row, cells }) =>
    identityFields
      .filter((field) => cells[field])
      .map((field): RowProblem => ({ row, field, wrong: 'not-in-capacity' })),
  );
