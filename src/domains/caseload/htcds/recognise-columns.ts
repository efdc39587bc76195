import { plain } from './code-of.ts';
import { type HtcdsField, type HtcdsName, htcdsFields } from './fields.ts';

/** A column of a file: the field it holds, and the other field that its label speaks of, where the two disagree. */
export type HtcdsColumn = { readonly field: HtcdsName | null; readonly otherwise: HtcdsName | null };

const fields: readonly HtcdsField[] = htcdsFields;

/** Names as they are misspelt in files that IOM itself hands out. Blanks, underscores and capitals do no harm as it is. */
const misspelt: Readonly<Record<string, HtcdsName>> = {
  vic_TraffickinStatusDecisionMakingOrg: 'vic_TraffickingStatusDecisionMakingOrg',
};

const byName = new Map<string, HtcdsName>([
  ...fields.map(({ name }) => [plain(name), name] as const),
  ...Object.entries(misspelt).map(([seen, name]) => [plain(seen), name] as const),
]);

/** Labels that two fields share (Type, City, Longitude) identify neither. */
const byLabel = new Map<string, HtcdsName | null>();
for (const { name, label } of fields) {
  if (label !== '') byLabel.set(plain(label), byLabel.has(plain(label)) ? null : name);
}

/** What is exported from a form has its groups before the name: `data/victim/vic_TraffickingStatus`, `victim-vic_…`. */
const groups = /^.*[/.:-](?=(org|prs|vic|per|cas|cco|hte|spl|con)_)/i;

export const fieldNamed = (cell: string): HtcdsName | null => byName.get(plain(cell.replace(groups, ''))) ?? null;
export const fieldLabelled = (cell: string): HtcdsName | null => byLabel.get(plain(cell)) ?? null;

/**
 * What the columns of a file hold, by name, and where there is none by label. `labels` is the line below the names in IOM's
 * spreadsheets. Its address block is shifted by one, so the name is believed and the disagreement kept, for the caller to ask.
 */
export function recogniseColumns(header: readonly string[], labels: readonly string[] = []): readonly HtcdsColumn[] {
  return header.map((cell, at) => {
    const named = fieldNamed(cell);
    const labelled = fieldLabelled(labels[at] ?? '') ?? (named ? null : fieldLabelled(cell));
    return { field: named ?? labelled, otherwise: named && labelled && named !== labelled ? labelled : null };
  });
}

/** So many columns are recognised by chance in no other file. A header of API names needs no more than the one that matters. */
const fewestLabels = 5;

export function isHtcdsHeader(header: readonly string[]): boolean {
  const columns = recogniseColumns(header);
  const holds = columns.some(({ field }) => field === 'vic_TraffickingStatus' || field === 'cas_Status');
  return (
    holds &&
    (header.some((cell) => fieldNamed(cell) !== null) ||
      columns.filter(({ field }) => field !== null).length >= fewestLabels)
  );
}

/** The second line of IOM's spreadsheets repeats the header in words; it is no person. */
export function isHtcdsLabelRow(header: readonly string[], cells: readonly string[]): boolean {
  return recogniseColumns(header).some(
    ({ field }, at) =>
      (field === 'cas_Status' || field === 'vic_TraffickingStatus') && fieldLabelled(cells[at] ?? '') === field,
  );
}
