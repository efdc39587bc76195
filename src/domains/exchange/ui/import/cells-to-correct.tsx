import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import type { ReactElement } from 'react';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import type { ImportChecked } from '../../import/schema.ts';
import type { Columns } from '../../import/settings.ts';
import { errorsAsCsv } from './errors-csv.ts';
import * as texts from './import-texts.ts';
import { importFieldNames } from './words.ts';

const mostShown = 50;

/** What is wrong with the list, cell by cell; all of it as a file to correct by. */
export function CellsToCorrect(props: {
  errors: ImportChecked['errors'];
  caption: string;
  headings: readonly string[];
  columns: Columns;
}): ReactElement {
  const { errors, caption, headings, columns } = props;
  const say = useText();
  const columnOf = (field: ImportChecked['errors'][number]['field']): string =>
    headings[columns[field] ?? -1]?.trim() || say(importFieldNames[field]);
  const names = [say(texts.previewRow), say(texts.column), say(texts.problem)] as const;
  const [row, ...others] = names;
  return (
    <>
      <ScrollTable
        caption={caption}
        look="dense"
        columns={[{ name: row, isNumber: true }, ...others]}
        rows={errors.slice(0, mostShown).map((one, place) => ({
          key: String(place),
          cells: [one.row, columnOf(one.field), one.text],
        }))}
      />
      {errors.length > mostShown && <p className="small quiet">{say(texts.wrongFirst, { count: mostShown })}</p>}
      <div className="actions">
        <Button
          look="compact"
          onClick={() =>
            saveFile(
              say(texts.errorsFile),
              errorsAsCsv(
                names,
                errors.map((one) => [one.row, columnOf(one.field), one.text]),
              ),
              'text/csv;charset=utf-8',
            )
          }
        >
          <Icon of={downloadSimple} />
          {say(texts.saveErrors)}
        </Button>
      </div>
    </>
  );
}
