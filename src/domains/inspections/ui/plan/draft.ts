import type { Capacity } from '../../../../kernel/capacity.ts';
import { isDay } from '../../../../kernel/time/wall-time.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import type { DraftError } from '../../../../web/form/draft-error.ts';
import { areNumbersKnownHere, momentOf, wallTimeOf } from '../../../../web/wall-clock.ts';
import { readOrganisationNumber } from '../../../signals/public.ts';
import {
  DutyPhone,
  type PlanFacts,
  type PlanText,
  planTexts,
  type SpokenLanguage,
  type UnitPart,
} from '../../schema.ts';
import type { InspectionShown } from '../../shown-schema.ts';
import { careFirst, carePhoneWrong } from './care-messages.ts';
import { choose, dayWrong, placeMissing } from './messages.ts';
import { numberWrong, numberWrongAbroad } from './number-messages.ts';
import { type ReasonDraft, reasonsOf } from './reason-draft.ts';

export type InterpreterDraft = { readonly language: SpokenLanguage; readonly state: 'booked' | 'asked' | 'none-found' };
export type EntryDraft = {
  unit: string;
  capacity: Capacity;
  task: UnitPart['task'];
  basis: string;
  brings: NonNullable<UnitPart['brings']>;
};

/** A plan as it is in the form. */
export type PlanDraft = {
  readonly name: string;
  readonly number: string;
  readonly street: string;
  readonly municipality: string;
  readonly sector: string;
  readonly day: string;
  readonly time: string;
  readonly entry: readonly EntryDraft[];
  readonly reasons: readonly ReasonDraft[];
  readonly interpreters: readonly InterpreterDraft[];
  readonly careUnit: string;
  readonly carePhone: string;
  readonly careWhere: string;
  readonly women: string;
  readonly men: string;
  readonly languages: readonly SpokenLanguage[];
  readonly entrances: string;
  readonly stopRules: string;
  readonly safety: string;
  readonly note: string;
};

export function planDraftOf(of: InspectionShown, unit: { id: number }): PlanDraft {
  const { day, time } = of.startsAt ? written(new Date(of.startsAt)) : { day: '', time: '' };
  const [first] = of.bases;
  const own: EntryDraft[] = first
    ? [{ unit: String(unit.id), capacity: first.capacity, task: 'leads', basis: first.id, brings: [] }]
    : [];
  return {
    name: of.workplace?.name ?? '',
    number: of.workplace?.organisationNumber ?? '',
    street: of.workplace?.street ?? '',
    municipality: of.workplace?.municipality ?? '',
    sector: of.sector ?? '',
    day,
    time,
    entry:
      of.entry.length > 0
        ? of.entry.map(({ unit: inside, capacity, task, basis, brings }) => {
            return { unit: String(inside), capacity, task, basis: basis?.id ?? '', brings };
          })
        : own,
    reasons: of.reasons.map((reason) => ({ ...reason, on: reason.on ?? '' })),
    interpreters: of.interpreters,
    careUnit: of.takesCare ? String(of.takesCare.unit) : '',
    careWhere: of.takesCare?.where ?? '',
    carePhone: of.takesCare?.phone ?? '',
    women: of.beds?.women == null ? '' : String(of.beds.women),
    men: of.beds?.men == null ? '' : String(of.beds.men),
    languages: of.languages,
    entrances: of.texts.entrances ?? '',
    stopRules: of.texts.stopRules ?? '',
    safety: of.texts.safety ?? '',
    note: of.note ?? '',
  };
}

const hasTime = ({ day, time }: PlanDraft): boolean => day !== '' || time !== '';
const two = (number: number): string => String(number).padStart(2, '0');

function written(at: Date): { day: string; time: string } {
  const { year, month, day, hour, minute } = wallTimeOf(at);
  return { day: `${year}-${two(month)}-${two(day)}`, time: `${two(hour)}:${two(minute)}` };
}

/** The moment that was written, on the clock of the agency; null for what is none. */
function momentIn({ day, time }: PlanDraft): Date | null {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(dayIn(day) ?? '');
  const clock = /^(\d{1,2})[.:](\d{2})$/.exec(time.trim());
  if (!date || !clock) return null;
  const [year = 0, month = 0, ofMonth = 0] = date.slice(1).map(Number);
  const [hour = 0, minute = 0] = clock.slice(1).map(Number);
  if (!isDay(year, month, ofMonth) || hour > 23 || minute > 59) return null;
  return momentOf({ year, month, day: ofMonth, hour, minute });
}

/** An organisation number as it is written: six figures, a line, four figures. */
/** The number of the firm as it is stored, or null; and what is wrong with it, if anything is. */
export const firmNumberIn = (typed: string): string | null => readOrganisationNumber(typed, areNumbersKnownHere());
export const firmNumberErrors = (path: string, typed: string): DraftError[] =>
  typed.trim() === '' || firmNumberIn(typed) !== null
    ? []
    : [{ path, text: areNumbersKnownHere() ? numberWrong : numberWrongAbroad, early: true }];

function phoneErrors({ carePhone, careUnit, careWhere }: PlanDraft): DraftError[] {
  const phone = carePhone.trim();
  if (phone === '') return [];
  if (!DutyPhone.safeParse(phone).success) return [{ path: 'care.phone', text: carePhoneWrong, early: true }];
  if (careUnit === '' || careWhere === '') return [{ path: 'care.phone', text: careFirst, early: false }];
  return [];
}

export function errorsIn(draft: PlanDraft): DraftError[] {
  const isNamed = draft.name.trim() !== '' && draft.municipality.trim() !== '';
  return [
    ...(isNamed ? [] : [{ path: 'place.name', text: placeMissing, early: false }]),
    ...firmNumberErrors('place.number', draft.number),
    ...(hasTime(draft) && momentIn(draft) === null ? [{ path: 'starts.day', text: dayWrong, early: true }] : []),
    ...draft.reasons.flatMap(({ kind, on }) =>
      on.trim() === '' || dayIn(on) ? [] : [{ path: `reasons.${kind}.on`, text: dayWrong, early: true }],
    ),
    ...phoneErrors(draft),
    ...draft.entry.flatMap(({ unit }, at) =>
      unit === '' ? [{ path: `entry.${at}.unit`, text: choose, early: false }] : [],
    ),
  ];
}

const numberIn = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);
const changed = <Key extends keyof PlanDraft>(draft: PlanDraft, first: PlanDraft, ...keys: Key[]): boolean =>
  keys.some((key) => draft[key] !== first[key]);

/** What of the plan was changed, as it is sent; what was not stays unsaid. */
export function factsOf(
  draft: PlanDraft,
  first: PlanDraft,
): { facts: PlanFacts; note: string | null; texts: Partial<Record<PlanText, string>> } {
  const starts = momentIn(draft);
  const entry = draft.entry.filter(({ unit }) => unit !== '');
  const facts: PlanFacts = {
    ...(changed(draft, first, 'name', 'number', 'street', 'municipality')
      ? {
          workplace: {
            name: draft.name.trim(),
            organisationNumber: firmNumberIn(draft.number),
            street: draft.street.trim() || null,
            municipality: draft.municipality.trim(),
          },
        }
      : {}),
    ...(changed(draft, first, 'sector') && draft.sector ? { sector: draft.sector as PlanFacts['sector'] } : {}),
    ...(changed(draft, first, 'day', 'time') && starts ? { startsAt: starts.toISOString() } : {}),
    ...(changed(draft, first, 'entry')
      ? { entry: entry.map((part) => ({ ...part, unit: Number(part.unit), basis: part.basis || null })) }
      : {}),
    ...(changed(draft, first, 'interpreters') ? { interpreters: [...draft.interpreters] } : {}),
    ...(changed(draft, first, 'languages') ? { languages: [...draft.languages] } : {}),
    ...(changed(draft, first, 'reasons') ? { reasons: reasonsOf(draft.reasons) } : {}),
    ...(changed(draft, first, 'careUnit', 'careWhere', 'carePhone') && draft.careUnit && draft.careWhere
      ? {
          takesCare: {
            unit: Number(draft.careUnit),
            where: draft.careWhere as 'near-by',
            ...(draft.carePhone.trim() ? { phone: draft.carePhone.trim() } : {}),
          },
        }
      : {}),
    ...(changed(draft, first, 'women', 'men')
      ? { beds: { women: numberIn(draft.women), men: numberIn(draft.men) } }
      : {}),
  };
  const texts = Object.fromEntries(
    planTexts.flatMap((text) =>
      changed(draft, first, text) && draft[text].trim() !== '' ? [[text, draft[text].trim()]] : [],
    ),
  );
  return { facts, texts, note: changed(draft, first, 'note') && draft.note.trim() ? draft.note.trim() : null };
}
