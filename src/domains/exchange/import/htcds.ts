import type { Sheet } from '../../../kernel/sheets/sheet.ts';
import { type HtcdsName, htcdsCode, isHtcdsHeader, isHtcdsLabelRow, recogniseColumns } from '../../caseload/public.ts';
import type { ImportField, WordField } from './fields.ts';
import type { Columns } from './settings.ts';

/**
 * Where the fields of HTCDS 2.0 are kept here. A field that is not among them has no place in a case, a person or a claim, and is left out unless a person
 * says otherwise. Where two fields mean one, the first that a file has is proposed.
 */
const fieldsOf: readonly (readonly [HtcdsName, ImportField])[] = [
  ['cas_IncomingReferralDate', 'openedOn'],
  ['hte_Date', 'openedOn'],
  ['cas_Status', 'end'],
  ['cas_ReasonForCaseClosure', 'endReason'],
  ['vic_ForcedLabourIndustry', 'sector'],
  ['per_Organisation', 'workplace'],
  ['hte_City', 'municipality'],
  ['cco_CaseComment', 'note'],
  ['hte_Description', 'note'],
  ['prs_Gender', 'sex'],
  ['prs_PrimaryLanguage', 'language'],
  ['prs_FirstName', 'givenNames'],
  ['prs_SecondName', 'familyName'],
  ['prs_Birthdate', 'birthDate'],
  ['prs_IdentityNumber', 'personalNumber'],
  ['prs_MobilePhone', 'phone'],
  ['prs_HomePhone', 'phone'],
  ['prs_MailingStreet', 'address'],
];

/** What the columns of a file in HTCDS hold here; null where it is none. The standard has no number of a case: a column before the first of its own may be one. */
export function htcdsColumns(headings: readonly string[]): Columns | null {
  if (!isHtcdsHeader(headings)) return null;
  const fields = recogniseColumns(headings).map(({ field }) => field);
  const columns: Partial<Record<ImportField, number>> = {};
  for (const [name, field] of fieldsOf) {
    const at = fields.indexOf(name);
    if (at >= 0) columns[field] ??= at;
  }
  return fields[0] === null && headings[0]?.trim() === '' ? { reference: 0, ...columns } : columns;
}

/** How many columns of a file in HTCDS are of the standard, and how many of these have a place here; null where it is none. */
export function htcdsFound(headings: readonly string[]): { readonly known: number; readonly kept: number } | null {
  if (!isHtcdsHeader(headings)) return null;
  const known = recogniseColumns(headings).flatMap(({ field }) => field ?? []);
  return { known: known.length, kept: known.filter((name) => fieldsOf.some(([one]) => one === name)).length };
}

/**
 * The rows of a sheet below its headings, and the number of the first in the file. In a file in HTCDS the line of labels is no person, nor is a row that
 * holds nothing but the counter at its left, as IOM’s spreadsheets have a thousand.
 */
export function bodyOf({ rows, first }: Sheet): {
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
} {
  const [headings = [], second = []] = rows;
  if (!isHtcdsHeader(headings)) return { rows: rows.slice(1), first: first + 1 };
  const labels = isHtcdsLabelRow(headings, second) ? 1 : 0;
  const named = recogniseColumns(headings).flatMap(({ field }, at) => (field === null ? [] : [at]));
  const isPerson = (row: readonly string[]): boolean => named.some((at) => (row[at] ?? '').trim() !== '');
  return { rows: rows.slice(1 + labels).map((row) => (isPerson(row) ? row : [])), first: first + 1 + labels };
}

/** What the codes of HTCDS mean here, where they mean one thing: by field, from its code to ours. An empty one is not kept. */
const meant = {
  end: { Active: '', FollowUp: '', Closed: 'done', ClosedReferred: 'passed-on' },
  sex: {
    Feminine: 'woman',
    Masculine: 'man',
    TransgenderFeminine: 'woman',
    TransgenderMasculine: 'man',
    NonConforming: 'other',
    NonSpecifiedUnknown: 'unknown',
  },
  sector: {
    A_AgricultureForestryAndFishing: 'agriculture-forestry',
    F_Construction: 'construction',
    H_TransportationAndStorage: 'transport',
    T_ActivitiesOfHouseholdsAsEmployers: 'household',
  },
} as const;
const standardField = { end: 'cas_Status', sex: 'prs_Gender', sector: 'vic_ForcedLabourIndustry' } as const;

/**
 * The code that a code or label of HTCDS means here; undefined where it is none. A section of industry that holds several of our sectors, as that of food
 * and lodging does, is known and not one of them: it is `other`.
 */
export function meantByHtcds(field: WordField, text: string): string | undefined {
  if (field !== 'end' && field !== 'sex' && field !== 'sector') return undefined;
  const code = htcdsCode(standardField[field], text);
  if (typeof code !== 'string') return undefined;
  const known: Readonly<Record<string, string>> = meant[field];
  return known[code] ?? 'other';
}
