import { type Claim, figureOf, findingOf, type QualityFinding, roundHalfAway, sumClaim } from './claims.ts';
import { checkTitles } from './messages.ts';
import type { PublishedFigure } from './published-figure.ts';

const counts = ['handled', 'investigated', 'written-off', 'cleared'];

const handledIn = (figures: readonly PublishedFigure[]): PublishedFigure[] =>
  figures.filter((figure) => figure.country === 'SE' && figure.metric === 'handled' && figure.value !== null);

/** The figure of another metric or part for the same offence, purpose and year. */
function beside(
  figures: readonly PublishedFigure[],
  figure: PublishedFigure,
  changes: Partial<Pick<PublishedFigure, 'metric' | 'purpose' | 'breakdown'>>,
): PublishedFigure | null {
  return figureOf(figures, { ...figure, ...changes });
}

/** Handled offences are the investigated and those written off at once, in every row. */
export function checkHandledParts(figures: readonly PublishedFigure[]): QualityFinding {
  const claims = handledIn(figures).map((handled) =>
    sumClaim(
      [beside(figures, handled, { metric: 'investigated' }), beside(figures, handled, { metric: 'written-off' })],
      handled,
    ),
  );
  return findingOf('handled-parts', checkTitles.handledParts, claims);
}

/** Adults and children make the whole, wherever the table divides by age. */
export function checkAdultChild(figures: readonly PublishedFigure[]): QualityFinding {
  const divided = figures.filter(
    (figure) => figure.country === 'SE' && counts.includes(figure.metric) && figure.breakdown === 'adult',
  );
  const handled = divided.filter((figure) => handledIn(figures).some((other) => sameRow(other, figure)));
  const claims = handled.map((adult) =>
    sumClaim([adult, beside(figures, adult, { breakdown: 'child' })], beside(figures, adult, { breakdown: 'all' })),
  );
  return findingOf('adult-child', checkTitles.adultChild, claims);
}

const sameRow = (one: PublishedFigure, other: PublishedFigure): boolean =>
  one.year === other.year &&
  one.offence === other.offence &&
  one.purpose === other.purpose &&
  one.breakdown === other.breakdown;

/** The purposes make the whole of an offence, for the offences that are divided by purpose. */
export function checkPurposes(figures: readonly PublishedFigure[]): QualityFinding {
  const claims: Claim[] = [];
  for (const handled of handledIn(figures).filter((figure) => figure.purpose === null && figure.breakdown === 'all')) {
    for (const metric of counts) {
      const whole = beside(figures, handled, { metric });
      const parts = figures.filter(
        (figure) =>
          figure.metric === metric &&
          figure.year === handled.year &&
          figure.offence === handled.offence &&
          figure.breakdown === 'all' &&
          figure.purpose !== null &&
          figure.value !== null,
      );
      if (parts.length > 0) {
        claims.push(sumClaim(parts, whole));
      }
    }
  }
  return findingOf('purposes-add', checkTitles.purposesAdd, claims);
}

/** A whole number gives a published percentage when it rounds to it. Nothing of nothing is published as 0. */
function percentClaim(part: PublishedFigure, whole: PublishedFigure | null, published: PublishedFigure | null): Claim {
  const known = part.value !== null && whole?.value != null && published?.value != null;
  const percent = known && whole.value !== 0 ? ((part.value as number) / (whole.value as number)) * 100 : 0;
  const holds = known ? roundHalfAway(percent, 0) === published.value : null;
  const sign = holds === false ? '≠' : '≈';
  return {
    figures: [part, ...(whole ? [whole] : []), ...(published ? [published] : [])],
    text: `${part.value ?? '?'} / ${whole?.value ?? '?'} ${sign} ${published?.value ?? '?'} %`,
    holds,
  };
}

/** The derived number of cleared offences gives back the share of handled and the share of investigated. */
export function checkCleared(figures: readonly PublishedFigure[]): QualityFinding {
  const cleared = figures.filter(
    (figure) => figure.country === 'SE' && figure.metric === 'cleared' && figure.value !== null,
  );
  const claims = cleared.flatMap((figure) => [
    percentClaim(
      figure,
      beside(figures, figure, { metric: 'handled' }),
      beside(figures, figure, { metric: 'cleared-pct' }),
    ),
    percentClaim(
      figure,
      beside(figures, figure, { metric: 'investigated' }),
      beside(figures, figure, { metric: 'prosecution-pct' }),
    ),
  ]);
  return findingOf('cleared-fits', checkTitles.clearedFits, claims);
}
