import { type Count, count, type SamePerson } from '../../kernel/count.ts';
import type { Setting } from '../knowledge/public.ts';
import type { Application } from './reflection-period/application.ts';
import type { Period } from './reflection-period/period.ts';
import type { decided, departures, YesNo } from './schema.ts';

/*
 * What help adds to the study of where cases drop out: the last two stages of the way to protection, in the agency where they happen. A
 * person is counted by their own id; that the agency has counted them as the one of a hand-over or of signs before is recorded beside it
 * (`isAlso`), so they are one, whichever came first. A person who came by no hand-over begins where they first appear.
 */

/** Who is counted, in which file, and where they worked, as far as the file says. */
export type Helped = {
  readonly person: string;
  readonly file: string;
  readonly setting: Setting;
  /** Under which other ids the agency counts this person. */
  readonly also: readonly string[];
};

/** That a person is the one whom the agency has counted under other ids. */
export const isAlso = ({ person, also }: Pick<Helped, 'person' | 'also'>): SamePerson[] =>
  also.length > 0 ? [{ person, countedAs: also }] : [];

const inProtection = { unit: 'person', chain: 'protection' } as const;

/** Support has begun, on this day. */
export const countBegun = ({ person, file, setting }: Helped, on: string): Count[] => [
  count({ ...inProtection, ...setting, stage: 'support', person, file, on }),
];

/**
 * Support ends when the person has left: with a departure that was helped it is completed, and otherwise stopped. A wish or a ticket is no
 * end.
 */
export const countDeparture = (
  {
    departure,
    on,
    supported,
  }: { readonly departure: (typeof departures)[number]; readonly on: string | null; readonly supported: YesNo },
  { person, file }: Pick<Helped, 'person' | 'file'>,
): Count[] =>
  departure === 'left'
    ? [
        count({
          ...inProtection,
          stage: 'support',
          person,
          file,
          on,
          exit: supported === 'yes' ? 'completed' : 'stopped',
        }),
      ]
    : [];

/** How the reflection period can end before support has: own wish and leaving are losses, that it ran out or another ground came is not. */
const ends = {
  left: 'left-country',
  'own-wish': 'withdrew',
  'ran-out': 'not-told',
  'stays-otherwise': 'not-told',
} as const;

/** A person whom an agency presumed and who was refused stays at the stage where they were: the exit names no file, so it ends them all. */
const refused = (person: string, on: string | null, letters: readonly string[]): Count =>
  count({ ...inProtection, stage: 'identified', exit: 'refused', person, on, letters });

/**
 * The reflection period as an agency follows it: reached when it is granted, and left when it ends; to be asked for is no stage. Computed
 * from the whole state, because the answer comes by letter, before or after what is written here. Nothing while the person is not known.
 */
export function countPeriod(stream: string, period: Period): Count[] {
  const { person, firstDay, lastDay, decidedOn, endedOn, endReason, letters } = period;
  if (person === null) return [];
  const said = { ...inProtection, stage: 'time-to-think', person, file: period.case ?? stream, letters } as const;
  const wasGranted = firstDay !== null || lastDay !== null;
  return [
    ...(wasGranted ? [count({ ...said, on: firstDay })] : []),
    ...(wasGranted && endReason !== null ? [count({ ...said, on: endedOn, exit: ends[endReason] })] : []),
    ...(!wasGranted && decidedOn !== null ? [refused(person, decidedOn, letters)] : []),
  ];
}

/** The decision itself, in the agency that decides: whom the application is for is there an application and no person. */
export function countApplication(
  { outcome }: { readonly outcome: (typeof decided)[number] },
  { id, letter }: { readonly id: string } & Pick<Application, 'letter'>,
  on: string,
): Count[] {
  if (outcome === 'refused') return [refused(id, on, [letter])];
  return [count({ ...inProtection, stage: 'time-to-think', person: id, file: id, letters: [letter], on })];
}
