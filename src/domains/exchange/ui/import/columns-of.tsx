import type { ReactElement } from 'react';
import type { Sheet } from '../../../../kernel/sheets/sheet.ts';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { useText } from '../../../../web/text.tsx';
import { type ImportField, identityFields, importFields } from '../../import/fields.ts';
import { bodyOf } from '../../import/htcds.ts';
import { type HowRead, withColumn } from './how-read.ts';
import * as texts from './import-texts.ts';
import { importFieldNames } from './words.ts';

/** Cells of a column that say what stands in it: the first three that differ. */
function examplesIn(sheet: Sheet, at: number): string {
  const found = new Set<string>();
  for (const row of bodyOf(sheet).rows.slice(0, 200)) {
    const cell = (row[at] ?? '').trim();
    if (cell !== '') found.add(cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);
    if (found.size === 3) break;
  }
  return [...found].join(' · ');
}

const isIdentity = (field: ImportField): boolean => (identityFields as readonly string[]).includes(field);
const mostColumns = 60;

/** Each column of the file, with what stands in it and what it is. */
export function ColumnsOf(props: {
  sheet: Sheet;
  how: HowRead;
  change: (how: HowRead) => void;
  identities: boolean;
}): ReactElement {
  const { sheet, how, change, identities } = props;
  const say = useText();
  const fields = importFields.filter((field) => identities || !isIdentity(field));
  const headings = (sheet.rows[0] ?? []).slice(0, mostColumns);
  return (
    <section className="section" aria-label={say(texts.columnsTitle)}>
      <h2>{say(texts.columnsTitle)}</h2>
      <p className="quiet">{say(texts.columnsHint)}</p>
      {!identities && <p className="quiet">{say(texts.noIdentities)}</p>}
      <div className="import-grid">
        {headings.map((written, at) => {
          const heading = written.trim() || say(texts.noHeading, { number: at + 1 });
          const field = importFields.find((one) => how.columns[one] === at);
          const cells = examplesIn(sheet, at);
          return (
            <SelectField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              key={at}
              id={`import-column-${at}`}
              label={say(texts.columnLabel, { heading })}
              {...(cells === '' ? {} : { hint: say(texts.example, { cells }) })}
              value={field ?? '-'}
              onChange={(value) => {
                const next = fields.find((one) => one === value) ?? null;
                change({ ...how, columns: withColumn(how.columns, at, next) });
              }}
              choices={[
                { value: '-', label: say(texts.leaveOut) },
                ...fields.map((one) => ({ value: one, label: say(importFieldNames[one]) })),
              ]}
            />
          );
        })}
      </div>
    </section>
  );
}
