import type { PublishedFigure } from '../publication/public.ts';

/** So many published figures are shown beside a country's own counts. */
const mostFigures = 8;

/** Counts only: a share of something that is not shown beside it misleads. */
const counted: ReadonlySet<string> = new Set([
  'inspections',
  'persons',
  'cases',
  'offences',
  'investigations',
  'prosecutions',
  'convictions',
]);

/** Offences that the same table of a source holds for comparison, and that are not exploitation. */
const otherOffences: ReadonlySet<string> = new Set(['SE.ALL', 'SE.BRB.3.8', 'SE.BRB.3.9', 'SE.BRB.4.2']);

const ofLabour: ReadonlySet<string> = new Set(['labour', 'forced_labour']);

/** The order of a case, from an inspection to a judgment, in which the figures are read. */
const alongTheWay = [
  /inspection/,
  /victim/,
  /suspected/,
  /report/,
  /handled|written|investigat/,
  /prosecut|cleared/,
  /convict|judged/,
];
const placeOf = (metric: string): number => {
  const at = alongTheWay.findIndex((part) => part.test(metric));
  return at < 0 ? alongTheWay.length : at;
};

/**
 * What a country has published about exploitation: of each thing that is counted the newest figure, that on labour where there is one, the
 * largest where there are several; the newest of all these, in the order of a case.
 */
export function publishedBeside(figures: readonly PublishedFigure[], country: string): PublishedFigure[] {
  return figures
    .filter(
      ({ country: of, value, breakdown, unit }) =>
        of === country && value !== null && breakdown === 'all' && counted.has(unit),
    )
    .filter(({ year }) => /^\d/.test(year))
    .filter(({ offence }) => offence === null || !otherOffences.has(offence))
    .toSorted(
      (a, b) =>
        b.year.localeCompare(a.year) ||
        Number(ofLabour.has(b.purpose ?? '')) - Number(ofLabour.has(a.purpose ?? '')) ||
        (b.value ?? 0) - (a.value ?? 0),
    )
    .filter((figure, at, all) => all.findIndex(({ metric }) => metric === figure.metric) === at)
    .slice(0, mostFigures)
    .toSorted((a, b) => placeOf(a.metric) - placeOf(b.metric));
}
