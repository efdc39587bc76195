import {
  type Claim,
  changeClaim,
  figureOf,
  findingOf,
  type QualityFinding,
  roundHalfAway,
  sameClaim,
  sumClaim,
} from './claims.ts';
import { withoutLargest } from './comparisons.ts';
import { checkTitles } from './messages.ts';
import type { PublishedFigure } from './published-figure.ts';
import { checkAdultChild, checkCleared, checkHandledParts, checkPurposes } from './sums.ts';

export type { QualityFinding } from './claims.ts';

type Figures = readonly PublishedFigure[];

function latvia2018(figures: Figures): QualityFinding {
  const of = (source: string) =>
    figureOf(figures, { country: 'LV', year: '2018', metric: 'investigations', offence: 'LV.154-1', source });
  return findingOf('latvia-2018', checkTitles.latvia2018, [sameClaim(of('TIP2019-LV'), of('TIP2020-LV'))], 'conflict');
}

function denmark2021(figures: Figures): QualityFinding {
  const of = (metric: string, purpose: string | null) =>
    figureOf(figures, { country: 'DK', year: '2021', metric, purpose });
  const claims = [
    sameClaim(of('identified-victims', null), of('identified-victims-tip', null)),
    sameClaim(of('identified-victims', 'forced_labour'), of('identified-victims-tip', 'labour')),
  ];
  return findingOf('denmark-2021', checkTitles.denmark2021, claims, 'conflict');
}

/** Each of the two numbers is held against the number of the year before and the published fall. */
function germany2023(figures: Figures): QualityFinding {
  const of = (metric: string, year: string, source?: string) =>
    figureOf(figures, { country: 'DE', year, metric, purpose: 'sexual', ...(source ? { source } : {}) });
  const before = of('investigations', '2022');
  const fall = of('investigations-change-pct', '2023');
  const candidates = ['BKA2023', 'KOK-CIVIKUNE'].map((source) => of('investigations', '2023', source));
  const expected = before?.value != null && fall?.value != null ? before.value * (1 + fall.value / 100) : null;
  const claims = candidates.map((candidate): Claim => {
    const known = expected !== null && candidate?.value != null;
    const holds = known ? Math.round(expected) === candidate.value : null;
    const product = expected === null ? '?' : roundHalfAway(expected, 1);
    const factor = fall?.value == null ? '?' : `(1 − ${Math.abs(fall.value)} / 100)`;
    return {
      figures: [before, fall, candidate].filter((figure) => figure !== null),
      text: `${before?.value ?? '?'} × ${factor} = ${product} ${holds === false ? '≠' : '≈'} ${candidate?.value ?? '?'}`,
      holds,
    };
  });
  return findingOf('germany-2023', checkTitles.germany2023, claims, 'conflict');
}

function norway2014(figures: Figures): QualityFinding {
  const of = (metric: string, year: string) =>
    figureOf(figures, { country: 'NO', year, metric, purpose: 'forced_labour', source: 'VL2015' });
  const [before, after, growth] = [
    of('reported-cases', '2013'),
    of('reported-cases', '2014'),
    of('reported-cases-growth', '2014'),
  ];
  const known = before?.value != null && after?.value != null && growth?.value != null;
  const times = known ? (after.value as number) / (before.value as number) : null;
  const holds = times === null ? null : times > (growth?.value as number);
  const claim: Claim = {
    figures: [before, after, growth].filter((figure) => figure !== null),
    text: `${after?.value ?? '?'} / ${before?.value ?? '?'} = ${times === null ? '?' : roundHalfAway(times, 2)} ${holds === false ? '≤' : '>'} ${growth?.value ?? '?'}`,
    holds,
  };
  return findingOf('norway-2014', checkTitles.norway2014, [claim]);
}

/** Holds when men and women alone make the whole; that the four rows together do not is the trap the check is for. */
function migrationAgency2023(figures: Figures): QualityFinding {
  const of = (breakdown: string) =>
    figureOf(figures, { country: 'SE', year: '2023', metric: 'suspected-cases', breakdown });
  const [whole, male, female, boy, girl] = [of('all'), of('male'), of('female'), of('boy'), of('girl')];
  const subsets = sumClaim([male, female], whole);
  const fourRows = sumClaim([male, boy, female, girl], whole);
  const trap: Claim = { ...fourRows, holds: fourRows.holds === null ? null : !fourRows.holds };
  return findingOf('migration-agency-2023', checkTitles.migration2023, [subsets, trap]);
}

function denmarkTotals(figures: Figures): QualityFinding {
  const of = (year: string) => figureOf(figures, { country: 'DK', year, metric: 'identified-victims' });
  const claims = [
    sumClaim([of('2007-2021'), of('2022')], of('2007-2022')),
    sumClaim([of('2007-2022'), of('2023')], of('2007-2023')),
    sumClaim([of('2007-2019'), of('2020'), of('2021')], of('2007-2021')),
  ];
  return findingOf('denmark-totals', checkTitles.denmarkTotals, claims);
}

function finlandTotals(figures: Figures): QualityFinding {
  const of = (year: string, metric: string, breakdown: string) =>
    figureOf(figures, { country: 'FI', year, metric, breakdown });
  const totals = [
    ['2022-06-30', 'clients-at-date'],
    ['2022', 'clients-at-end-of-year'],
    ['2023', 'clients-at-end-of-year'],
  ].map(([year = '', metric = '']) =>
    sumClaim([of(year, metric, 'victim'), of(year, metric, 'child')], of(year, metric, 'all')),
  );
  const fall = changeClaim(
    of('2023', 'applications', 'all'),
    of('2024', 'applications', 'all'),
    of('2024', 'applications-change-pct', 'all'),
  );
  return findingOf('finland-totals', checkTitles.finlandTotals, [...totals, fall]);
}

function coordinators(figures: Figures): QualityFinding {
  const of = (year: string) => (breakdown: string) =>
    figureOf(figures, { country: 'SE', year, metric: 'presumed-victims', breakdown });
  const [in2019, in2021, in2022] = [of('2019'), of('2021'), of('2022')];
  const claims = [
    sumClaim(['man', 'woman', 'adult-sex-not-noted'].map(in2021), in2021('adult')),
    sumClaim(['girl', 'boy', 'child-sex-not-noted'].map(in2021), in2021('child')),
    sumClaim(['woman', 'man', 'sex-not-noted', 'other-sex'].map(in2022), in2022('all')),
    sumClaim(['woman', 'man', 'sex-not-noted', 'girl', 'boy'].map(in2019), in2019('all')),
  ];
  return findingOf('coordinators', checkTitles.coordinators, claims);
}

function eurostat(figures: Figures): QualityFinding {
  const of = (metric: string, year: string) => figureOf(figures, { country: 'EU', year, metric });
  const claims = ['convicted-persons', 'suspects'].map((metric) =>
    changeClaim(of(metric, '2022'), of(metric, '2023'), of(`${metric}-change-pct`, '2023')),
  );
  return findingOf('eurostat', checkTitles.eurostat, claims);
}

/** From this share of a year on, one case is large enough to make the change between two years. */
const largeShare = 0.2;

function largestCases(figures: Figures): QualityFinding {
  const wholes = [
    figureOf(figures, { country: 'DE', year: '2022', metric: 'victims-in-investigations', purpose: 'labour' }),
    figureOf(figures, { country: 'SE', year: '2023', metric: 'presumed-victims', purpose: 'labour' }),
    figureOf(figures, { country: 'SE', year: '2023', metric: 'suspected-cases' }),
  ];
  const claims = wholes.map((whole): Claim => {
    const part = (whole ? withoutLargest(figures, whole) : null)?.removed[0];
    const share = whole?.value && part?.value != null ? part.value / whole.value : null;
    const percent = share === null ? '?' : Math.round(share * 100);
    return {
      figures: [whole, part].filter((figure) => figure != null),
      text: `${part?.value ?? '?'} / ${whole?.value ?? '?'} ≈ ${percent} %`,
      holds: share === null ? null : share >= largeShare,
    };
  });
  return findingOf('largest-cases', checkTitles.largestCases, claims);
}

/**
 * The checks that the published figures give for free: ten between and within sources, then the sums of the Swedish
 * table of handled offences. In this order, the same for the same rows.
 */
export const qualityChecks: readonly ((figures: Figures) => QualityFinding)[] = [
  latvia2018,
  denmark2021,
  germany2023,
  norway2014,
  migrationAgency2023,
  denmarkTotals,
  finlandTotals,
  coordinators,
  eurostat,
  largestCases,
  checkHandledParts,
  checkAdultChild,
  checkCleared,
  checkPurposes,
];

/** All findings about some published figures. */
export function checkFigures(figures: Figures): QualityFinding[] {
  return qualityChecks.map((check) => check(figures));
}
