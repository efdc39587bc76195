import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, ObstacleRanking, RankedObstacle } from '../../../caseload/public.ts';
import { largestLoss } from '../../../caseload/public.ts';
import { reportText } from './messages.ts';
import { noticedText } from './noticed-messages.ts';
import { hidesList, type KindRanking, listToShow, obstacleAxis, obstacleDots } from './obstacles.ts';
import type { Table } from './table.ts';
import { tableText } from './table-messages.ts';
import { noticedTable } from './tables.ts';
import type { Words } from './words.ts';

/**
 * What is shown of the obstacles that rules had detected in a chain: a figure of its own, beside the one of what people
 * recorded.
 */
export type NoticedObstacles = {
  readonly rankings: readonly KindRanking[];
  readonly title: string;
  readonly sub: string;
  readonly table: Table;
};

/** Surely first: no other can be as frequent, by the intervals. */
const isFirst = ({ rank }: RankedObstacle): boolean => rank?.[0] === 1 && rank[1] === 1;

function titleOf({ ranked }: ObstacleRanking, words: Words): string {
  const { t } = words;
  const first = ranked.find(({ rank }) => rank !== null);
  if (!first?.share) return t(noticedText.title);
  const said = { obstacle: words.name('obstacle', first.obstacle), share: words.percent(first.share.share) };
  return isFirst(first)
    ? t(noticedText.titleFirst, said)
    : t(noticedText.titleMost, { ...said, count: first.rank?.[1] ?? 0 });
}

/**
 * Where most dropped out; where nothing of that may be shown, in the whole chain. Null where there is nothing to show at
 * all.
 */
export function noticedIn(chain: ChainFigures, words: Words): NoticedObstacles | null {
  const at = (place: string | undefined) => chain.noticed?.find(({ stage }) => stage === place);
  const ofKind = (ranking: ObstacleRanking | undefined): KindRanking[] =>
    ranking ? [{ kind: 'noticed' as const, ranking }] : [];
  const rankings = listToShow(ofKind(at(largestLoss(chain)?.stage)), ofKind(at('all')));
  const ranking = rankings?.[0]?.ranking;
  if (!rankings || !ranking) return null;
  const { t } = words;
  const place =
    ranking.stage === 'all'
      ? t(tableText.allStages)
      : t(tableText.atStage, { stage: words.name('stage', ranking.stage) });
  const told = hidesList(ranking)
    ? `${place}: ${t(reportText.obstaclesHidden)}`
    : t(noticedText.sub, { place, most: words.percent(obstacleAxis(rankings)) });
  return {
    rankings,
    title: titleOf(ranking, words),
    // What it means goes with the figure, also where the drawing is kept as a file and the page is not.
    sub: `${told} ${t(noticedText.means)}`,
    table: noticedTable(chain, ranking.stage, words),
  };
}

/** The figure in the report. `tools` are the table and the files that are under every figure. */
export function noticedSection(
  chain: ChainFigures,
  id: string,
  words: Words,
  tools: (table: Table) => Html,
): Html | null {
  const told = noticedIn(chain, words);
  if (!told) return null;
  return html`<figure class="fig" id="${id}"><figcaption><h3>${told.title}</h3><p class="sub">${told.sub}</p></figcaption>${told.rankings[0]?.ranking.ranked.length !== 0 && obstacleDots(told.rankings, words)}${tools(told.table)}</figure>
`;
}
