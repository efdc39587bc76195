import type { ReactElement } from 'react';
import { now } from '../clock.ts';
import { TextField } from '../components/text-field.tsx';
import { useFormats } from '../formats.ts';
import { useText } from '../text.tsx';
import { momentOf, wallTimeOf } from '../wall-clock.ts';
import { dateHint, dateReadAs } from './when-messages.ts';
import { readDay } from './written-date.ts';

const two = (number: number): string => String(number).padStart(2, '0');

const written = (day: { year: number; month: number; day: number }): string =>
  `${day.year}-${two(day.month)}-${two(day.day)}`;

/** A typed day as it is sent, `2026-03-20`; null when there is none or it cannot be read. */
export function dayIn(typed: string): string | null {
  const day = readDay(typed, wallTimeOf(now()));
  return day && written(day);
}

/** The day that it is, as it is sent. */
export const today = (): string => written(wallTimeOf(now()));

/** One day, as people write it, and how it was read. */
export function DayField(props: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  optional?: boolean;
  hint?: string | undefined;
}): ReactElement {
  const say = useText();
  const formats = useFormats();
  const read = readDay(props.value, wallTimeOf(now()));
  const noon = read && momentOf({ ...read, hour: 12, minute: 0 });
  return (
    <TextField
      {...props}
      hint={props.hint ?? say(dateHint)}
      width="date"
      after={
        <p className="remark" role="status">
          {noon && say(dateReadAs, { date: formats.longDate(noon) })}
        </p>
      }
    />
  );
}
