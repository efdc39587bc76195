import { type ReactElement, useState } from 'react';
import type { Language } from '../../../../kernel/language.ts';
import type { ListRead } from '../../../../kernel/sheets/read-list.ts';
import type { ListWrong } from '../../../../kernel/sheets/sheet.ts';
import { announce } from '../../../../web/announce.ts';
import { Button } from '../../../../web/components/button.tsx';
import { SelectField } from '../../../../web/components/select-field.tsx';
import { TextField } from '../../../../web/components/text-field.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { spoken } from '../../../../web/language.ts';
import { ChooseFile, useChosenFile } from '../../../../web/sheets/choose-file.tsx';
import { readChosenList } from '../../../../web/sheets/read-chosen-list.ts';
import { useText } from '../../../../web/text.tsx';
import { columnNames, rowFault, rowFaultTexts } from '../../wages/fault-messages.ts';
import { type EvidenceCode, evidenceCodes } from '../../wages/hour-row.ts';
import { type RowFault, type RowsRead, readRows } from '../../wages/read-rows.ts';
import { evidenceWord, rowLines } from '../../wages/row-lines.ts';
import { evidenceNames } from '../../wages/wage-messages.ts';
import * as texts from './hours-messages.ts';
import { scheduleRows } from './schedule-rows.ts';

/** Cells that are wrong, the first twenty of them. */
export function RowFaults({ faults }: { faults: readonly RowFault[] }): ReactElement {
  const say = useText();
  const shown = faults.slice(0, 20);
  return (
    <ul className="row-faults">
      {shown.map(({ row, column, kind }) => (
        <li key={`${row} ${column} ${kind}`}>
          {say(rowFault, { row, column: say(columnNames[column]), text: say(rowFaultTexts[kind]) })}
        </li>
      ))}
      {faults.length > shown.length && <li>{say(texts.moreCells, { count: faults.length - shown.length })}</li>}
    </ul>
  );
}

function EvidenceField(props: { id: string; value: string; onChange: (value: string) => void }): ReactElement {
  const say = useText();
  return (
    <SelectField
      {...props}
      label={say(texts.evidence)}
      choices={evidenceCodes.map((value) => ({ value, label: say(evidenceNames[value]) }))}
    />
  );
}

const emptySchedule = { first: '', last: '', from: '', to: '', pause: '', by: 'own' };
const week = [1, 2, 3, 4, 5, 6, 7] as const;

/** A schedule that repeats, written as a row for each of its days. */
export function AddSchedule({ add }: { add: (lines: string) => void }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const language = spoken() as Language;
  const [typed, setTyped] = useState(emptySchedule);
  const [weekdays, setWeekdays] = useState<readonly number[]>([]);
  const [isWrong, setWrong] = useState(false);
  const field = (name: keyof typeof emptySchedule) => ({
    id: `schedule.${name}`,
    value: typed[name],
    onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
  });
  // 5 January 2026 was a Monday.
  const nameOf = (day: number): string => formats.weekday(new Date(Date.UTC(2026, 0, 4 + day, 12))).split(' ')[0] ?? '';
  function write(): void {
    const lines = scheduleRows({ ...typed, weekdays, evidence: evidenceWord(typed.by as EvidenceCode, language) });
    setWrong(!lines);
    if (!lines) return;
    add(lines);
    announce(say(texts.added, { count: lines.split('\n').length }));
  }
  return (
    <details className="hours-more">
      <summary>{say(texts.addSchedule)}</summary>
      <div className="fields">
        <TextField {...field('first')} label={say(texts.firstDay)} width="date" maxLength={10} />
        <TextField {...field('last')} label={say(texts.lastDay)} width="date" maxLength={10} />
        <fieldset className="choice">
          <legend>{say(texts.weekdays)}</legend>
          {week.map((day) => (
            <label className="check" key={day}>
              <input
                type="checkbox"
                checked={weekdays.includes(day)}
                onChange={({ target }) =>
                  setWeekdays((before) => (target.checked ? [...before, day] : before.filter((one) => one !== day)))
                }
              />
              {nameOf(day)}
            </label>
          ))}
        </fieldset>
        <TextField {...field('from')} label={say(texts.from)} hint={say(texts.timeHint)} width="short" maxLength={5} />
        <TextField {...field('to')} label={say(texts.to)} hint={say(texts.timeHint)} width="short" maxLength={5} />
        <TextField
          {...field('pause')}
          label={say(texts.pause)}
          width="short"
          inputMode="numeric"
          optional
          maxLength={3}
        />
        <EvidenceField {...field('by')} />
        <div className="actions">
          <Button onClick={write}>{say(texts.addDays)}</Button>
        </div>
        {isWrong && (
          <p className="field-error" role="alert">
            {say(texts.scheduleWrong)}
          </p>
        )}
      </div>
    </details>
  );
}

/** A file of times, written as rows in the field; what of it cannot be read is said by its row. */
export function AddFile(props: { country: string; decimals: number; add: (lines: string) => void }): ReactElement {
  const say = useText();
  const language = spoken() as Language;
  const [by, setBy] = useState('door');
  const [read, setRead] = useState<RowsRead | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  async function take(file: File): Promise<ListRead | ListWrong> {
    const list = await readChosenList(file);
    const [sheet] = typeof list === 'string' ? [] : list.sheets;
    setUnreadable(!sheet);
    const rows =
      sheet &&
      readRows(sheet.rows, { decimals: props.decimals, first: sheet.first, by: (by || 'own') as EvidenceCode });
    setRead(rows ?? null);
    if (rows && rows.rows.length > 0) {
      props.add(rowLines({ country: props.country, ...rows }, language));
      announce(say(texts.added, { count: rows.rows.length + rows.sums.length }));
    }
    return list;
  }
  const chosen = useChosenFile(take, say(texts.readingFile));
  return (
    <details className="hours-more">
      <summary>{say(texts.addFile)}</summary>
      <div className="fields">
        <EvidenceField id="file.by" value={by} onChange={setBy} />
        <ChooseFile
          label={say(texts.chooseFile)}
          hint={say(texts.chooseFileHint)}
          accept=".csv,.txt,.xlsx"
          take={(file) => void chosen.take(file)}
          reading={chosen.isReading ? say(texts.readingFile) : null}
        />
        {isUnreadable && (
          <p className="field-error" role="alert">
            {say(texts.fileUnreadable)}
          </p>
        )}
        {read && (
          <div role="status">
            <p>
              {read.rows.length === 0
                ? say(texts.fileEmpty)
                : say(texts.added, { count: read.rows.length + read.sums.length })}
            </p>
            {read.faults.length > 0 && (
              <>
                <p className="small">{say(texts.fileSkipped, { count: read.faults.length })}</p>
                <RowFaults faults={read.faults} />
              </>
            )}
          </div>
        )}
      </div>
    </details>
  );
}
