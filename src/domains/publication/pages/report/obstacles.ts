import { type Html, html } from '../../../../platform/pages/html.ts';
import type { Kind, ObstacleRanking, RankedObstacle, Share } from '../../../caseload/public.ts';
import { besideText } from './beside-messages.ts';
import { reportText } from './messages.ts';
import { noticedText } from './noticed-messages.ts';
import { tableText } from './table-messages.ts';
import type { Words } from './words.ts';

/**
 * What one kind of data says of the obstacles of a chain: what people recorded, what rules had noticed, or what practitioners
 * answered. Of a survey `ended` are those who were asked and `coded` those who answered.
 */
export type KindRanking = { readonly kind: Kind | 'noticed' | 'survey'; readonly ranking: ObstacleRanking };

const kindTexts = {
  lived: tableText.operational,
  reviewed: tableText.reviewed,
  noticed: noticedText.kind,
  survey: besideText.survey,
} as const;
export const kindName = ({ kind }: Pick<KindRanking, 'kind'>, words: Words): string => words.t(kindTexts[kind]);

export const rowsShown = 12;

/** So many are shown first; the others are there to be opened. */
export const rowsFirst = 5;

/** Not even which obstacles there are is shown: one would give another away. */
export const hidesList = ({ why }: ObstacleRanking): boolean => why.ranked !== undefined;

/** What an obstacle without a row is in this list: not shown, or recorded for no one. */
export const isUntold = (ranking: ObstacleRanking): boolean => ranking.coded === null || hidesList(ranking);

/**
 * Of the lists of the first kind of data, at the largest drop-out and in the whole chain, the one to show; null where none
 * shows anything.
 */
export function listToShow(atLoss: readonly KindRanking[], all: readonly KindRanking[]): readonly KindRanking[] | null {
  const both = [atLoss, all];
  return (
    both.find(([first]) => (first?.ranking.ranked.length ?? 0) > 0) ??
    both.findLast(([first]) => first && hidesList(first.ranking)) ??
    null
  );
}

/** The axis ends at the next tenth above the widest interval. */
const axisEnd = (shares: readonly Share[]): number =>
  Math.min(1, Math.ceil(Math.max(0.1, ...shares.map(({ upper }) => upper)) * 10) / 10);

function dot({ share }: { readonly share: Share }, end: number): Html {
  const at = (value: number): string => ((100 * Math.min(value, end)) / end).toFixed(1);
  const wide = ((100 * (Math.min(share.upper, end) - share.lower)) / end).toFixed(1);
  return html`<div class="ln" aria-hidden="true"><u style="--l:${at(share.lower)}%;--w:${wide}%"></u><s style="--l:${at(share.share)}%"></s></div>`;
}

function cell({ kind, ranking }: KindRanking, obstacle: string, end: number, words: Words): Html {
  const entry = ranking.ranked.find((one) => one.obstacle === obstacle);
  const isHidden = isUntold(ranking) || entry?.share === null;
  const label = kindName({ kind }, words);
  if (isHidden)
    return html`<div class="ot ${kind}" data-l="${label}"><p class="s"><i class="hatch"></i> ${words.t(tableText.notShown)}</p></div>`;
  if (!entry?.share) return html`<div class="ot ${kind}" data-l="${label}"><p class="s">${words.number(0)}</p></div>`;
  return html`<div class="ot ${kind}" data-l="${label}">${dot({ share: entry.share }, end)}<p class="s">${words.share(entry.share, undefined)}</p></div>`;
}

export function rankText(entry: Pick<RankedObstacle, 'rank'>, words: Words): string {
  const { t, number } = words;
  if (!entry.rank) return t(tableText.none);
  const [from, to] = entry.rank;
  return from === to ? number(from) : t(tableText.rank, { from: number(from), to: number(to) });
}

/** Of how many the obstacles of one kind are shares, in words. */
export function obstaclesBase({ kind, ranking }: KindRanking, words: Words): string {
  const { t } = words;
  if (kind === 'survey') {
    return ranking.coded === null
      ? t(reportText.obstaclesBaseHidden)
      : t(besideText.surveyBase, {
          answered: words.number(ranking.coded),
          asked: words.count(ranking.ended, undefined),
        });
  }
  const isHidden = ranking.coded === null || ranking.ended === null || ranking.uncoded === null;
  return isHidden
    ? t(reportText.obstaclesBaseHidden)
    : t(kind === 'noticed' ? noticedText.base : reportText.obstaclesBase, {
        coded: words.count(ranking.coded, undefined),
        ended: words.count(ranking.ended, undefined),
        uncoded: words.count(ranking.uncoded, undefined),
      });
}

const head = (kind: KindRanking, words: Words): Html =>
  html`<p><b>${kindName(kind, words)}</b><br>${obstaclesBase(kind, words)}</p>`;

/** Obstacles as dots with intervals, in the order of the first kind of data; the other kinds beside it, never added. */
export function obstacleDots(kinds: readonly KindRanking[], words: Words): Html {
  const { t } = words;
  const [first] = kinds;
  if (!first || first.ranking.ranked.length === 0)
    return html`<p>${t(first && hidesList(first.ranking) ? reportText.obstaclesHidden : reportText.obstaclesNone)}</p>`;
  const shown = first.ranking.ranked.slice(0, rowsShown);
  const end = obstacleAxis(kinds);
  const rows = shown.map((entry) => {
    const line = entry.rank
      ? t(reportText.rankLine, { code: entry.obstacle, rank: rankText(entry, words) })
      : t(reportText.codeLine, { code: entry.obstacle });
    const cells = kinds.map((kind) => cell(kind, entry.obstacle, end, words));
    return html`<li class="or"><p><b>${words.name('obstacle', entry.obstacle)}</b><span>${line}</span></p>${cells}</li>`;
  });
  const more = first.ranking.ranked.length - shown.length;
  return html`<ol class="dots k${kinds.length}"><li class="or h"><p>${t(tableText.colObstacle)}</p>${kinds.map((kind) => head(kind, words))}</li>
${rows}</ol>
${more > 0 && html`<p class="note">${t(reportText.obstaclesMore, { count: more })}</p>`}`;
}

/** Where the axis of the dots ends, as a share. */
export const obstacleAxis = (kinds: readonly KindRanking[]): number =>
  axisEnd(kinds.flatMap(({ ranking }) => ranking.ranked.flatMap(({ share }) => (share ? [share] : []))));
