import type { Precision } from '../../kernel/time/dates.ts';
import type { Happened } from '../sending/act-envelope.ts';
import { momentOf, wallTimeOf } from '../wall-clock.ts';
import type { DraftError } from './draft-error.ts';
import * as texts from './when-messages.ts';
import { readDay, readTime } from './written-date.ts';

/** When something was noticed, as it was typed. */
export type WhenDraft = {
  readonly precision: '' | Exclude<Precision, 'year'>;
  readonly date: string;
  readonly time: string;
  readonly month: string;
  readonly year: string;
};

export const emptyWhen: WhenDraft = { precision: '', date: '', time: '', month: '', year: '' };

const two = (number: number): string => String(number).padStart(2, '0');

/** How a time that is known is shown in the form, to be corrected. A year alone has no form; it is chosen again. */
export function whenDraftOf(happening: { readonly from: string; readonly precision: Precision } | null): WhenDraft {
  if (happening === null || happening.precision === 'year') return emptyWhen;
  const { precision } = happening;
  const { year, month, day, hour, minute } = wallTimeOf(new Date(happening.from));
  if (precision === 'month') return { ...emptyWhen, precision, month: String(month), year: String(year) };
  const date = `${year}-${two(month)}-${two(day)}`;
  return { ...emptyWhen, precision, date, time: precision === 'day' ? '' : `${two(hour)}:${two(minute)}` };
}

/** The ids of the fields; the server points at the first when it refuses the time. */
export const whenPaths = {
  precision: 'act.precision',
  date: 'act.happenedFrom',
  time: 'act.happenedFrom.time',
  month: 'act.happenedFrom.month',
  year: 'act.happenedFrom.year',
} as const;

type Read = { readonly happened: Happened | null; readonly errors: readonly DraftError[] };

const fails = (path: string, text: DraftError['text'], early: boolean): Read => ({
  happened: null,
  errors: [{ path, text, early }],
});

/** Reads when it was, no more exactly than was chosen. A day begins at midnight on the wall of the agency. */
export function readWhen(draft: WhenDraft, now: Date): Read {
  const { precision } = draft;
  if (precision === '') return fails(whenPaths.precision, texts.precisionMissing, false);
  if (precision === 'month') return readMonth(draft, now);
  if (!draft.date.trim()) return fails(whenPaths.date, texts.dateMissing, false);
  const day = readDay(draft.date, wallTimeOf(now));
  if (!day) return fails(whenPaths.date, texts.dateWrong, true);
  if (precision === 'day') return notAfter(momentOf({ ...day, hour: 0, minute: 0 }), precision, whenPaths.date, now);
  if (!draft.time.trim()) return fails(whenPaths.time, texts.timeMissing, false);
  const time = readTime(draft.time);
  if (!time) return fails(whenPaths.time, texts.timeWrong, true);
  return notAfter(momentOf({ ...day, ...time }), precision, whenPaths.date, now);
}

function readMonth(draft: WhenDraft, now: Date): Read {
  if (!draft.month) return fails(whenPaths.month, texts.monthMissing, false);
  if (!/^(19|20)\d\d$/.test(draft.year.trim())) return fails(whenPaths.year, texts.yearWrong, draft.year !== '');
  const first = { year: Number(draft.year), month: Number(draft.month), day: 1, hour: 0, minute: 0 };
  return notAfter(momentOf(first), 'month', whenPaths.month, now);
}

function notAfter(from: Date, precision: Precision, path: string, now: Date): Read {
  if (from > now) return fails(path, texts.dateFuture, true);
  return { happened: { from, to: null, precision }, errors: [] };
}
