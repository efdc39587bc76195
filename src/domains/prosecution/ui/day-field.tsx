import type { ReactElement } from 'react';
import { now } from '../../../web/clock.ts';
import { TextField } from '../../../web/components/text-field.tsx';
import { dateHint, dateReadAs } from '../../../web/form/when-messages.ts';
import { useFormats } from '../../../web/formats.ts';
import { useText } from '../../../web/text.tsx';
import { momentOf, wallTimeOf } from '../../../web/wall-clock.ts';
import { dayTyped } from './day-typed.ts';

/** A day as people write it, and how it was read. `ahead`: a day without a year is in the future. */
export function DayField(props: {
  id: string;
  label: string;
  value: string;
  onChange: (typed: string) => void;
  error: string | undefined;
  ahead?: boolean;
  optional?: boolean;
  hint?: string;
}): ReactElement {
  const say = useText();
  const { longDate } = useFormats();
  const { ahead = false, hint, ...field } = props;
  const day = dayTyped(props.value, wallTimeOf(now()), ahead);
  const [year = 0, month = 1, date = 1] = (day ?? '').split('-').map(Number);
  return (
    <TextField
      {...field}
      hint={hint ?? say(dateHint)}
      width="date"
      after={
        <p className="remark" role="status">
          {day && say(dateReadAs, { date: longDate(momentOf({ year, month, day: date, hour: 12, minute: 0 })) })}
        </p>
      }
    />
  );
}
