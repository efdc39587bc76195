import type { ReactElement } from 'react';
import { now } from '../clock.ts';
import { Button } from '../components/button.tsx';
import { ChoiceGroup } from '../components/choice-group.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import { useFormats } from '../formats.ts';
import { useText } from '../text.tsx';
import { momentOf, wallTimeOf } from '../wall-clock.ts';
import type { FormErrors } from './form-errors.ts';
import { type WhenDraft, whenPaths } from './when-draft.ts';
import * as texts from './when-messages.ts';
import { readDay } from './written-date.ts';

type FieldsProps = { draft: WhenDraft; change: (part: Partial<WhenDraft>) => void; errors: FormErrors };

/** First how exactly it is known, in words; then only the fields that this needs. */
export function WhenFields({ draft, change, errors }: FieldsProps): ReactElement {
  const say = useText();
  const { precision } = draft;
  return (
    <>
      <ChoiceGroup
        id={whenPaths.precision}
        label={say(texts.precisionLabel)}
        error={errors.at(whenPaths.precision)}
        value={precision}
        inline
        onChange={(value) => change({ precision: value as WhenDraft['precision'] })}
        lines={[
          { value: 'minute', label: say(texts.precisionMinute) },
          { value: 'hour', label: say(texts.precisionHour) },
          { value: 'day', label: say(texts.precisionDay) },
          { value: 'month', label: say(texts.precisionMonth) },
        ]}
      />
      {precision === 'month' && <MonthFields draft={draft} change={change} errors={errors} />}
      {precision !== 'month' && precision !== '' && <DayFields draft={draft} change={change} errors={errors} />}
    </>
  );
}

function DayFields({ draft, change, errors }: FieldsProps): ReactElement {
  const say = useText();
  const formats = useFormats();
  const read = readDay(draft.date, wallTimeOf(now()));
  const noon = read && momentOf({ ...read, hour: 12, minute: 0 });
  const dayBefore = (days: number): string => formats.day(new Date(now().getTime() - days * 86_400_000));
  const withTime = draft.precision === 'minute' || draft.precision === 'hour';
  return (
    <div className="field-row">
      <TextField
        id={whenPaths.date}
        label={say(texts.dateLabel)}
        hint={say(texts.dateHint)}
        error={errors.at(whenPaths.date)}
        width="date"
        value={draft.date}
        onChange={(date) => change({ date })}
        onLeave={() => errors.left(whenPaths.date)}
        after={
          <>
            <p className="remark" role="status">
              {noon && say(texts.dateReadAs, { date: formats.longDate(noon) })}
            </p>
            <p className="actions">
              <Button look="compact" onClick={() => change({ date: dayBefore(0) })}>
                {say(texts.todayButton)}
              </Button>
              <Button look="compact" onClick={() => change({ date: dayBefore(1) })}>
                {say(texts.yesterdayButton)}
              </Button>
            </p>
          </>
        }
      />
      {withTime && (
        <TextField
          id={whenPaths.time}
          label={say(texts.timeLabel)}
          hint={say(texts.timeHint)}
          error={errors.at(whenPaths.time)}
          width="short"
          value={draft.time}
          onChange={(time) => change({ time })}
          onLeave={() => errors.left(whenPaths.time)}
        />
      )}
    </div>
  );
}

function MonthFields({ draft, change, errors }: FieldsProps): ReactElement {
  const say = useText();
  const { months } = useFormats();
  return (
    <div className="field-row">
      <SelectField
        id={whenPaths.month}
        label={say(texts.monthLabel)}
        error={errors.at(whenPaths.month)}
        value={draft.month}
        onChange={(month) => change({ month })}
        onLeave={() => errors.left(whenPaths.month)}
        choices={months.map((label, month) => ({ value: String(month + 1), label }))}
      />
      <TextField
        id={whenPaths.year}
        label={say(texts.yearLabel)}
        error={errors.at(whenPaths.year)}
        width="short"
        inputMode="numeric"
        value={draft.year}
        onChange={(year) => change({ year })}
        onLeave={() => errors.left(whenPaths.year)}
      />
    </div>
  );
}
