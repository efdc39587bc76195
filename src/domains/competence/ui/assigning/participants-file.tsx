import warningCircle from '@phosphor-icons/core/regular/warning-circle.svg?raw';
import { type ReactElement, useEffect, useRef } from 'react';
import { listWrongTexts } from '../../../../kernel/sheets/list-messages.ts';
import type { ListRead } from '../../../../kernel/sheets/read-list.ts';
import { type ListWrong, mostMegabytes, mostRows } from '../../../../kernel/sheets/sheet.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { StateBox } from '../../../../web/components/state/state-box.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { readChosenList } from '../../../../web/sheets/read-chosen-list.ts';
import { useText } from '../../../../web/text.tsx';
import { assigningFile } from '../../assigning/file-messages.ts';
import { columnsIn, type Participants, readParticipants } from '../../assigning/read-participants.ts';
import type { TraineeShown } from '../../assigning/schema.ts';
import * as texts from './training-messages.ts';

/** What the columns are called in a file, whichever language it was made in. */
const columnNames = {
  name: ['name', 'namn'],
  unit: ['unit', 'enhet'],
  number: ['number in cape', 'nummer i cape'],
};

/** People are read from a file in this window: who is found is chosen, and each row that cannot be used is named. */
export function ParticipantsFile(props: {
  people: readonly TraineeShown[];
  take: (refs: readonly string[]) => void;
}): ReactElement {
  const say = useText();
  const { isReading, chosen, take } = useChosenFile(readChosenList, say(texts.reading));
  return (
    <>
      <ChooseFile
        label={say(texts.fromFile)}
        hint={say(texts.fromFileHint)}
        accept=".xlsx,.csv,.tsv,.txt,text/csv,text/plain"
        take={(file) => void take(file)}
        reading={isReading ? say(texts.reading) : null}
      />
      {chosen && !isReading && (
        <FileFound key={chosen.number} of={chosen.what} people={props.people} take={props.take} />
      )}
    </>
  );
}

function readIn(of: ListRead, people: readonly TraineeShown[], ownNames: typeof columnNames): Participants | null {
  const [sheet] = of.sheets;
  const [header = [], ...rows] = sheet?.rows ?? [];
  const columns = columnsIn(header, ownNames);
  return sheet && columns ? readParticipants(rows, { header, first: sheet.first + 1, columns }, people) : null;
}

function FileFound(props: {
  of: ListRead | ListWrong;
  people: readonly TraineeShown[];
  take: (refs: readonly string[]) => void;
}): ReactElement {
  const { of, people, take } = props;
  const say = useText();
  const { number } = useFormats();
  const names = {
    name: [...columnNames.name, say(assigningFile.name)],
    unit: [...columnNames.unit, say(assigningFile.unit)],
    number: [...columnNames.number, say(assigningFile.number)],
  };
  const found = typeof of === 'string' ? null : readIn(of, people, names);
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current || !found) return;
    isTaken.current = true;
    take(found.refs);
  }, [found, take]);
  if (!found)
    return (
      <StateBox
        icon={warningCircle}
        look="danger"
        level="p"
        announced
        title={
          typeof of === 'string'
            ? say(listWrongTexts[of], { megabytes: mostMegabytes, rows: number(mostRows) })
            : say(texts.noNameColumn)
        }
      />
    );
  return (
    <>
      <p role="status">{say(texts.readCount, { count: found.refs.length })}</p>
      {found.wrong.length > 0 && (
        <>
          <p className="label">{say(texts.wrongTitle, { count: found.wrong.length })}</p>
          <ScrollTable
            caption={say(texts.wrongTitle, { count: found.wrong.length })}
            look="cards"
            columns={[say(texts.colRow), say(texts.colColumn), say(texts.colValue), say(texts.colWrong)]}
            rows={found.wrong.map(({ row, column, value, what }) => ({
              key: `${row} ${column}`,
              cells: [number(row), column, value === '' ? '–' : value, say(texts.wrong[what])],
            }))}
          />
        </>
      )}
    </>
  );
}
