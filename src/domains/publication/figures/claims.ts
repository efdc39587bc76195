import type { Message } from '../../../kernel/message.ts';
import type { FigureReference, PublishedFigure } from './published-figure.ts';

/**
 * What a check of published figures found. `conflict`: sources say different things. `does-not-hold`: a source
 * contradicts its own numbers, or parts do not make the whole. `not-decidable`: a figure it needs is not known.
 */
export type QualityFinding = {
  readonly id: string;
  readonly title: Message;
  readonly verdict: 'holds' | 'conflict' | 'does-not-hold' | 'not-decidable';
  /** The sums in figures and symbols only, the same in every language; ? is what is not known. */
  readonly arithmetic: string;
  readonly rows: readonly FigureReference[];
};

/** One sum: its figures, how it reads, and whether it holds (null: not known). */
export type Claim = {
  readonly figures: readonly PublishedFigure[];
  readonly text: string;
  readonly holds: boolean | null;
};

export function referenceTo(figure: PublishedFigure): FigureReference {
  const { country, year, metric, offence, purpose, breakdown, source } = figure;
  return { country, year, metric, offence, purpose, breakdown, source };
}

type Wanted = Pick<PublishedFigure, 'country' | 'year' | 'metric'> &
  Partial<Pick<PublishedFigure, 'offence' | 'purpose' | 'breakdown' | 'source'>>;

/** The first figure as wanted. Purpose left out means not divided by purpose; breakdown, all; offence and source, any. */
export function figureOf(figures: readonly PublishedFigure[], wanted: Wanted): PublishedFigure | null {
  const { purpose = null, breakdown = 'all', offence, source } = wanted;
  return (
    figures.find(
      (figure) =>
        figure.country === wanted.country &&
        figure.year === wanted.year &&
        figure.metric === wanted.metric &&
        figure.purpose === purpose &&
        figure.breakdown === breakdown &&
        (offence === undefined || figure.offence === offence) &&
        (source === undefined || figure.source === source),
    ) ?? null
  );
}

const given = (figures: readonly (PublishedFigure | null)[]): PublishedFigure[] =>
  figures.filter((figure): figure is PublishedFigure => figure !== null);

const numberOf = (figure: PublishedFigure | null): number | null => figure?.value ?? null;

const shown = (value: number | null): string => (value === null ? '?' : String(value).replace('-', '−'));

/** Parts make a whole: `142 + 289 + 5 = 436`; when they do not, `360 + 14 + 216 + 8 = 598 ≠ 576`. */
export function sumClaim(parts: readonly (PublishedFigure | null)[], whole: PublishedFigure | null): Claim {
  const values = parts.map(numberOf);
  const total = numberOf(whole);
  const known = values.every((value) => value !== null) && total !== null && values.length > 0;
  const sum = values.reduce<number>((so, value) => so + (value ?? 0), 0);
  const sign = !known || sum === total ? '=' : `= ${shown(sum)} ≠`;
  return {
    figures: given([...parts, whole]),
    text: `${values.map(shown).join(' + ')} ${sign} ${shown(total)}`,
    holds: known ? sum === total : null,
  };
}

/** Rounds half away from zero, as published percentages are. */
export function roundHalfAway(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // The last bits of a quotient must not decide: 2.5 may come out as 2.4999999999999996.
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + Number.EPSILON * 4))) / scale;
}

/** A published change fits its two numbers, rounded to as many decimals as it was published with. */
export function changeClaim(
  before: PublishedFigure | null,
  after: PublishedFigure | null,
  change: PublishedFigure | null,
): Claim {
  const from = numberOf(before);
  const to = numberOf(after);
  const published = numberOf(change);
  const figures = given([before, after, change]);
  if (from === null || to === null || published === null || from === 0) {
    return { figures, text: `${shown(to)} / ${shown(from)} − 1 = ${shown(published)} %`, holds: null };
  }
  const decimals = /[.,](\d+)/.exec(change?.as_published ?? '')?.[1]?.length ?? 0;
  const percent = (to / from - 1) * 100;
  const holds = roundHalfAway(percent, decimals) === published;
  const exact = shown(Number(percent.toFixed(decimals + 1)));
  return {
    figures,
    text: `${to} / ${from} − 1 = ${exact} % ${holds ? '≈' : '≠'} ${shown(published)} %`,
    holds,
  };
}

/** Two figures about the same matter say the same. */
export function sameClaim(one: PublishedFigure | null, other: PublishedFigure | null): Claim {
  const [first, second] = [numberOf(one), numberOf(other)];
  const known = first !== null && second !== null;
  return {
    figures: given([one, other]),
    text: `${shown(first)} ${!known || first === second ? '=' : '≠'} ${shown(second)}`,
    holds: known ? first === second : null,
  };
}

/** One finding of several claims: it holds when all do, and is not decidable as long as none fails and one is not known. */
export function findingOf(
  id: string,
  title: Message,
  claims: readonly Claim[],
  whenItFails: 'conflict' | 'does-not-hold' = 'does-not-hold',
): QualityFinding {
  const fails = claims.some((claim) => claim.holds === false);
  const open = claims.length === 0 || claims.some((claim) => claim.holds === null);
  return {
    id,
    title,
    verdict: fails ? whenItFails : open ? 'not-decidable' : 'holds',
    arithmetic: claims.map((claim) => claim.text).join('; '),
    rows: [...new Set(claims.flatMap((claim) => claim.figures))].map(referenceTo),
  };
}
