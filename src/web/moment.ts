import type { Formats } from '../kernel/text/formats.ts';
import type { Precision } from '../kernel/time/dates.ts';
import { useFormats } from './formats.ts';
import { momentHour, momentMinute, momentSpan } from './messages.ts';
import { type Say, useText } from './text.tsx';

export type Happening = { readonly from: string; readonly to: string | null; readonly precision: Precision };

function oneMoment(at: Date, precision: Precision, say: Say, formats: Formats): string {
  switch (precision) {
    case 'minute':
      return say(momentMinute, { date: formats.date(at), time: formats.time(at) });
    case 'hour':
      return say(momentHour, { date: formats.date(at), time: formats.time(at) });
    case 'day':
      return formats.date(at);
    case 'month':
      return formats.month(at);
    case 'year':
      return formats.year(at);
  }
}

/** Writes when something happened no more exactly than it is known. */
export function useMoment(): (happening: Happening) => string {
  const say = useText();
  const formats = useFormats();
  return ({ from, to, precision }) => {
    const start = oneMoment(new Date(from), precision, say, formats);
    if (to === null || to === from) return start;
    const end = oneMoment(new Date(to), precision, say, formats);
    return end === start ? start : say(momentSpan, { from: start, to: end });
  };
}
