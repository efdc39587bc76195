import type { ChainFigures, RankedObstacle } from '../../../caseload/public.ts';
import { furthestApart, largestLoss, obstacles } from '../../../caseload/public.ts';
import type { SurveyResults } from '../../../study/public.ts';
import type { ShownFigure } from '../../shown-figure.ts';
import { besideText } from '../report/beside-messages.ts';
import { reportText } from '../report/messages.ts';
import { methodText } from '../report/method-messages.ts';
import { hidesList, type KindRanking, kindName, listToShow, obstacleAxis, rankText } from '../report/obstacles.ts';
import { obstacleTitle } from '../report/report.ts';
import { tableText } from '../report/table-messages.ts';
import { obstacleTable } from '../report/tables.ts';
import type { Words } from '../report/words.ts';
import { obstacleDrawing, restDrawing } from './obstacle-drawing.ts';
import { shownFigure } from './shown-figure.ts';
import { surveyText } from './survey-messages.ts';

export type OfKind = { readonly kind: 'lived' | 'reviewed'; readonly chain: ChainFigures };

/**
 * What practitioners answered about the obstacles that are in the other kinds of data; null where they were asked about
 * none.
 */
function surveyBeside(results: SurveyResults | null, kinds: readonly KindRanking[]): KindRanking | null {
  if (!results) return null;
  const listed = new Set(kinds.flatMap(({ ranking }) => ranking.ranked.map(({ obstacle }) => obstacle)));
  const known: readonly string[] = obstacles;
  const ranked = results.questions.flatMap(({ obstacles: about, often, rank }): RankedObstacle[] =>
    about
      .filter((obstacle) => listed.has(obstacle) && known.includes(obstacle))
      .map((obstacle) => ({ obstacle, count: often?.count ?? null, share: often, rank })),
  );
  if (!ranked.some(({ share }) => share !== null)) return null;
  const { asked, answered } = results;
  return { kind: 'survey', ranking: { stage: 'all', ended: asked, coded: answered, uncoded: 0, ranked, why: {} } };
}

/** Where the kinds of data put an obstacle in orders that cannot both be right, in words. */
function apartTitle(kinds: readonly KindRanking[], words: Words): string | null {
  const apart = furthestApart(kinds.map(({ ranking }) => ranking));
  const [first, second] = [kinds[apart?.first.place ?? -1], kinds[apart?.second.place ?? -1]];
  if (!apart || !first || !second) return null;
  const rank = ([from, to]: readonly [number, number]): string => rankText({ rank: [from, to] }, words);
  return words.t(besideText.obstaclesTitleApart, {
    obstacle: words.name('obstacle', apart.obstacle),
    first: kindName(first, words).toLowerCase(),
    firstRank: rank(apart.first.rank),
    second: kindName(second, words).toLowerCase(),
    secondRank: rank(apart.second.rank),
    count: words.number(apart.count),
  });
}

const tells = ({ ranking }: KindRanking): boolean => ranking.ranked.length > 0;

/** What the recorded kinds of data show of the obstacles of one stage, or of the whole chain. */
const recordedAt = (chains: readonly OfKind[], place: string | undefined): KindRanking[] =>
  chains.flatMap(({ kind, chain }) => {
    const ranking = chain.obstacles.find(({ stage }) => stage === place);
    return ranking ? [{ kind, ranking }] : [];
  });

/**
 * Of the stages at which every recorded kind of data has obstacles, the one at which most dropped out in the first of them.
 */
function whereAllTell(chains: readonly OfKind[]): readonly KindRanking[] | null {
  const stages = (chains[0]?.chain.stages ?? []).toSorted((a, b) => (b.lost ?? 0) - (a.lost ?? 0));
  const places = [...stages.map(({ stage }) => stage), 'all'];
  const all = places.map((place) => recordedAt(chains, place));
  return all.find((kinds) => kinds.filter(tells).length === chains.length) ?? null;
}

/**
 * The obstacles at one place, by every kind of data side by side. Where they disagree is the title, as far as the intervals
 * bear it.
 */
function figureOf(
  recorded: readonly KindRanking[],
  chains: readonly OfKind[],
  results: SurveyResults | null,
  source: string,
  words: Words,
): ShownFigure | null {
  const ranking = recorded[0]?.ranking;
  if (!ranking) return null;
  const survey = hidesList(ranking) ? null : surveyBeside(results, recorded);
  const kinds = survey ? [...recorded, survey] : recorded;
  const place = ranking.stage;
  const { t } = words;
  const where = place === 'all' ? t(tableText.allStages) : t(tableText.atStage, { stage: words.name('stage', place) });
  const sub = hidesList(ranking)
    ? `${where}: ${t(reportText.obstaclesHidden)}`
    : t(reportText.obstaclesSub, { place: where, most: words.percent(obstacleAxis(kinds)) });
  const apart = apartTitle(kinds, words);
  const firsts = obstacleTitle(recorded, words);
  const notes = [
    ...(apart ? [`${firsts}.`] : kinds.filter(tells).length > 1 ? [t(besideText.obstaclesAgree)] : []),
    ...(survey ? [t(surveyText.neverAdded)] : []),
  ];
  return shownFigure(
    {
      kind: 'obstacles',
      title: apart ?? firsts,
      sub,
      notes,
      method: t(methodText.methodRanks),
      table: obstacleTable(chains, place, words, survey ? [survey] : []),
    },
    obstacleDrawing(kinds, words),
    source,
    words,
    'full',
    restDrawing(kinds, words),
  );
}

/**
 * The obstacles where most dropped out; where nothing of that may be shown, those of the whole chain. Closed files seldom
 * end where most drop out, so where they show nothing of it, the place at which they do is shown below.
 */
export function obstaclesOf(
  chains: readonly OfKind[],
  results: SurveyResults | null,
  source: string,
  words: Words,
): ShownFigure[] {
  const [first] = chains;
  if (!first) return [];
  const atLoss = listToShow(recordedAt(chains, largestLoss(first.chain)?.stage), recordedAt(chains, 'all'));
  const allTell = (atLoss?.filter(tells).length ?? 0) === chains.length ? null : whereAllTell(chains);
  return [atLoss, allTell]
    .map((kinds) => kinds && figureOf(kinds, chains, results, source, words))
    .filter((figure) => figure !== null);
}
