import { dayIn } from '../../../../web/form/day-field.tsx';
import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import type { EventPlan, EventShown } from '../../events/event-schema.ts';
import { countIn } from '../parts/part-values.ts';
import * as texts from './event-form-messages.ts';

export type AgendaDraft = {
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly who: string;
};
export type SeatsDraft = { readonly worksAt: string; readonly country: string; readonly seats: string };

const written = [
  ...['kind', 'programme', 'obstacle', 'title', 'about', 'country', 'from', 'to', 'starts', 'ends', 'isOnline'],
  ...['place', 'travel', 'hosts', 'contact', 'interpretation', 'opens', 'answerBy'],
] as const;
type WrittenField = (typeof written)[number];
export type EventDraft = Readonly<Record<WrittenField, string>> & {
  readonly agenda: readonly AgendaDraft[];
  readonly seats: readonly SeatsDraft[];
};

export const emptyItem: AgendaDraft = { day: '', from: '', to: '', what: '', who: '' };
export const emptySeats: SeatsDraft = { worksAt: 'any', country: 'any', seats: '' };

export function emptyEvent(over: Readonly<Partial<Record<WrittenField, string>>>): EventDraft {
  const nothing = Object.fromEntries(written.map((field) => [field, ''])) as Record<WrittenField, string>;
  return { ...nothing, isOnline: 'no', opens: 'invited', ...over, agenda: [emptyItem], seats: [emptySeats] };
}

/** What is planned, as the form holds it. */
export const draftOf = (of: EventShown): EventDraft => ({
  kind: of.kind,
  programme: of.programme ?? '',
  obstacle: of.obstacle,
  title: of.title,
  about: of.about ?? '',
  country: of.country,
  ...{ from: of.from, to: of.to, starts: of.starts, ends: of.ends },
  isOnline: of.isOnline ? 'yes' : 'no',
  place: of.place ?? '',
  travel: of.travel ?? '',
  hosts: of.hosts,
  contact: of.contact,
  interpretation: of.interpretation ?? '',
  opens: of.opens,
  answerBy: of.answerBy,
  agenda: of.agenda.map(({ day, from, to, what, who }) => ({ day, from, to, what, who: who ?? '' })),
  seats: of.seats.map(({ worksAt, country, seats }) => ({ worksAt, country, seats: String(seats) })),
});

/** A time as people write it, `9.30` or `0930`, on the clock of 24 hours; null when it is none. */
export function timeIn(typed: string): string | null {
  const [, hour, minute = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}

const isEmptyItem = ({ day, from, to, what, who }: AgendaDraft): boolean =>
  `${day}${from}${to}${what}${who}`.trim() === '';

const dayError = (path: string, typed: string): DraftError[] =>
  dayIn(typed) === null ? [missing(path, texts.notADay)] : [];
const timeError = (path: string, typed: string): DraftError[] =>
  timeIn(typed) === null ? [typed.trim() === '' ? missing(path, texts.notATime) : wrong(path, texts.notATime)] : [];

/** What is missing or cannot be read, in the order of the page. The server says the rest. */
export function errorsIn(draft: EventDraft): readonly DraftError[] {
  const chosen = (field: WrittenField): DraftError[] => (draft[field] === '' ? [missing(field, texts.needed)] : []);
  return [
    ...chosen('kind'),
    ...chosen('obstacle'),
    ...textErrors('title', draft.title, 160, texts.needed),
    ...tooLong('about', draft.about, 1200),
    ...chosen('country'),
    ...dayError('from', draft.from),
    ...dayError('to', draft.to),
    ...timeError('starts', draft.starts),
    ...timeError('ends', draft.ends),
    ...tooLong('place', draft.place, 200),
    ...tooLong('travel', draft.travel, 800),
    ...textErrors('hosts', draft.hosts, 300, texts.needed),
    ...textErrors('contact', draft.contact, 160, texts.needed),
    ...tooLong('interpretation', draft.interpretation, 200),
    ...dayError('answerBy', draft.answerBy),
    ...draft.agenda.flatMap((item, at) =>
      isEmptyItem(item)
        ? []
        : [
            ...dayError(`agenda.${at}.day`, item.day),
            ...timeError(`agenda.${at}.from`, item.from),
            ...timeError(`agenda.${at}.to`, item.to),
            ...textErrors(`agenda.${at}.what`, item.what, 200, texts.needed),
            ...tooLong(`agenda.${at}.who`, item.who, 200),
          ],
    ),
    ...draft.seats.flatMap(({ seats }, at) => {
      const count = countIn(seats);
      const isRight = count !== null && count >= 1 && count <= 500;
      return isRight ? [] : [missing(`seats.${at}.seats`, texts.notACount)];
    }),
  ];
}

const words = (typed: string): string | null => typed.trim() || null;

/** What the form holds, as it is sent. */
export function planOf(draft: EventDraft): EventPlan {
  const day = (typed: string): string => dayIn(typed) ?? '';
  const time = (typed: string): string => timeIn(typed) ?? '';
  return {
    kind: draft.kind,
    programme: draft.programme || null,
    obstacle: draft.obstacle,
    title: draft.title.trim(),
    about: words(draft.about),
    country: draft.country,
    isOnline: draft.isOnline === 'yes',
    place: words(draft.place),
    travel: words(draft.travel),
    hosts: draft.hosts.trim(),
    from: day(draft.from),
    to: day(draft.to),
    starts: time(draft.starts),
    ends: time(draft.ends),
    answerBy: day(draft.answerBy),
    opens: draft.opens,
    interpretation: words(draft.interpretation),
    contact: draft.contact.trim(),
    agenda: draft.agenda
      .filter((item) => !isEmptyItem(item))
      .map((item) => ({
        ...{ day: day(item.day), from: time(item.from), to: time(item.to) },
        ...{ what: item.what.trim(), who: words(item.who) },
      })),
    seats: draft.seats.map(({ worksAt, country, seats }) => ({ worksAt, country, seats: countIn(seats) ?? 0 })),
  } as EventPlan;
}
