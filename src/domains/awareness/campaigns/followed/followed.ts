import { daysAfter, daysBetween, mondayOf } from '../../../../kernel/time/calendar-days.ts';
import { type FigureSystem, figuresToHide } from '../../../../statistics/disclosure/cell-suppression.ts';
import { smallCounts } from '../../../../statistics/disclosure/primary-suppression.ts';
import { type FollowedKind, type FollowedShown, followedKinds, type StepShown } from './followed-schema.ts';

/** So many of a kind on one day; of visits in one language. */
export type CountedDay = {
  readonly kind: FollowedKind;
  readonly day: string;
  readonly language: string | null;
  readonly count: number;
};

type DayRange = { readonly from: string; readonly to: string };

const smallestShown = 5;
/** Up to a month is shown day by day, more than that in steps of a week. */
const mostByDay = 31;
/** Of a sum and its parts a reader misses the sum most. */
const cost = { total: 1000, part: 1 } as const;

/**
 * Which days are counted: those of the campaign whose week has ended, so that no reading a day later tells the one day that came; and as many
 * before it. Null while there are none.
 */
export function countedDays(plan: DayRange, today: string): { during: DayRange; before: DayRange } | null {
  const lastSunday = daysAfter(mondayOf(today), -1);
  const to = today > plan.to ? plan.to : lastSunday;
  if (to < plan.from) return null;
  const length = daysBetween(plan.from, to) + 1;
  return {
    during: { from: plan.from, to },
    before: { from: daysAfter(plan.from, -length), to: daysAfter(plan.from, -1) },
  };
}

function stepsOf({ from, to }: DayRange, days: number): readonly DayRange[] {
  const steps: DayRange[] = [];
  for (let day = from; day <= to; day = daysAfter(day, days)) {
    const end = daysAfter(day, days - 1);
    steps.push({ from: day, to: end < to ? end : to });
  }
  return steps;
}

const sumIn = (counted: readonly CountedDay[], { from, to }: DayRange): number =>
  counted.reduce((sum, { day, count }) => (day >= from && day <= to ? sum + count : sum), 0);

type ShownParts = {
  readonly total: number | null;
  readonly parts: readonly (number | null)[];
  readonly more: readonly (number | null)[];
};

/** A sum with its parts, and with other parts of the same sum, where nothing from one to four is shown or can be worked out. */
export function withoutSmall(parts: readonly number[], more: readonly number[] = []): ShownParts {
  const counts = [...parts, ...more];
  const places = parts.map((_, at) => at);
  const others = more.map((_, at) => parts.length + at);
  const system: FigureSystem = {
    counts,
    equal: more.length > 0 ? [[places, others]] : [],
    cells: [
      { id: 'total', counts: places, cost: cost.total, isPublished: true },
      ...counts.map((_, at) => ({ id: String(at), counts: [at], cost: cost.part, isPublished: true })),
    ],
    leastHidden: 1,
  };
  const hidden = figuresToHide(system, smallCounts(system, smallestShown));
  const shown = (at: number): number | null => (hidden.has(String(at)) ? null : (counts[at] ?? 0));
  return {
    total: hidden.has('total') ? null : parts.reduce((sum, count) => sum + count, 0),
    parts: places.map(shown),
    more: others.map(shown),
  };
}

/** What was counted in the days of a campaign and in as many before it, as it may be shown. */
export function showFollowed(plan: DayRange, today: string, counted: readonly CountedDay[]): FollowedShown {
  const days = countedDays(plan, today);
  if (days === null) return { stepDays: 1, until: null, each: [], byLanguage: [] };
  const { during, before } = days;
  const stepDays = daysBetween(during.from, during.to) < mostByDay ? 1 : 7;
  const visits = counted.filter(({ kind, day }) => kind === 'visits' && day >= during.from && day <= during.to);
  const languages = [...new Set(visits.flatMap(({ language }) => language ?? []))].sort();
  const ofLanguage = languages.map((one) =>
    sumIn(
      visits.filter(({ language }) => language === one),
      during,
    ),
  );
  let byLanguage: FollowedShown['byLanguage'] = [];
  const spanOf = (kind: FollowedKind, range: DayRange, more: readonly number[] = []) => {
    const steps = stepsOf(range, stepDays);
    const ofKind = counted.filter((one) => one.kind === kind);
    const {
      total,
      parts,
      more: shown,
    } = withoutSmall(
      steps.map((step) => sumIn(ofKind, step)),
      more,
    );
    if (more.length > 0) byLanguage = languages.map((language, at) => ({ language, count: shown[at] ?? null }));
    return { ...range, total, steps: steps.map((step, at): StepShown => ({ ...step, count: parts[at] ?? null })) };
  };
  const each = followedKinds.map((kind) =>
    kind === 'visits'
      ? { kind, during: spanOf(kind, during, ofLanguage), before: null }
      : { kind, during: spanOf(kind, during), before: spanOf(kind, before) },
  );
  return { stepDays, until: during.to, each, byLanguage };
}
