import type { DraftError } from '../../../web/form/draft-error.ts';
import { type SeatAgency, seatAgencies, type VisitPlan, type visitCountries } from '../schema.ts';
import * as texts from './new-visit-messages.ts';

export type LawDraft = { readonly there: string; readonly here: string; readonly answer: string };
export type SeatDraft = {
  readonly id: string;
  readonly agency: SeatAgency;
  readonly taken: '' | 'yes' | 'no';
  readonly says: string;
};
export type VisitDraft = {
  readonly [field in (typeof written)[number]]: string;
} & { readonly law: readonly LawDraft[]; readonly seats: readonly SeatDraft[] };

const written = [
  'obstacle',
  'title',
  'country',
  'place',
  'from',
  'to',
  'practice',
  'supports',
  'doesNotShow',
  'sources',
  'monday',
] as const;
const days = new Set<string>(['from', 'to', 'monday']);
const chosen = new Map<string, DraftError['text']>([
  ['obstacle', texts.chooseObstacle],
  ['country', texts.chooseCountry],
]);

export const emptyLaw: LawDraft = { there: '', here: '', answer: '' };

/** Two seats for each of the four agencies, so that none can be forgotten: an empty one needs its reason. */
export function emptyVisit(obstacle: string, newId: () => string): VisitDraft {
  const nothing = Object.fromEntries(written.map((field) => [field, ''])) as Record<(typeof written)[number], string>;
  return {
    ...nothing,
    obstacle,
    law: [emptyLaw],
    seats: seatAgencies.flatMap((agency) =>
      [1, 2].map((): SeatDraft => ({ id: newId(), agency, taken: '', says: '' })),
    ),
  };
}

/** What is missing or cannot be right, in the order of the page. The server says the rest. */
export function errorsIn(draft: VisitDraft): readonly DraftError[] {
  const wrong = (path: string, text: DraftError['text']): DraftError => ({ path, text, early: false });
  const field = (name: (typeof written)[number]): readonly DraftError[] => {
    const value = draft[name].trim();
    const choose = chosen.get(name);
    if (choose) return value === '' ? [wrong(name, choose)] : [];
    if (days.has(name)) return isDay(value) ? [] : [wrong(name, texts.dayError)];
    return value === '' ? [wrong(name, texts.needed)] : [];
  };
  const before = written.filter((name) => name !== 'monday').flatMap(field);
  const law = draft.law.flatMap((row, at) => [
    ...(row.there.trim() === '' ? [wrong(`law.${at}.there`, texts.needed)] : []),
    ...(row.here.trim() === '' ? [wrong(`law.${at}.here`, texts.needed)] : []),
    ...(row.answer === '' ? [wrong(`law.${at}.answer`, texts.chooseAnswer)] : []),
  ]);
  const seats = draft.seats.flatMap((seat, at) => [
    ...(seat.taken === '' ? [wrong(`seats.${at}.taken`, texts.chooseTaken)] : []),
    ...(seat.taken !== '' && seat.says.trim() === '' ? [wrong(`seats.${at}.says`, texts.needed)] : []),
  ]);
  return [...before, ...law, ...seats, ...field('monday')];
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

/** What is sent. Only asked for when nothing is wrong. */
export function visitOf(draft: VisitDraft): VisitPlan {
  const at = (name: (typeof written)[number]): string => draft[name].trim();
  return {
    title: at('title'),
    obstacle: at('obstacle'),
    country: at('country') as (typeof visitCountries)[number],
    place: at('place'),
    from: at('from'),
    to: at('to'),
    monday: at('monday'),
    practice: at('practice'),
    supports: at('supports'),
    doesNotShow: at('doesNotShow'),
    sources: at('sources'),
    law: draft.law.map(({ there, here, answer }) => ({
      there: there.trim(),
      here: here.trim(),
      answer: answer as VisitPlan['law'][number]['answer'],
      note: null,
    })),
    seats: draft.seats.map(({ id, agency, taken, says }) => ({
      id,
      agency,
      taken: taken === 'yes',
      says: says.trim(),
    })),
  };
}
