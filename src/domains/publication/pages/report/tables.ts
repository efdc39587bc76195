import type { Message } from '../../../../kernel/message.ts';
import { type Html, html } from '../../../../platform/pages/html.ts';
import type { ChainFigures, Group, Kind, ObstacleRanking, StageFigures, Why } from '../../../caseload/public.ts';
import { besideText } from './beside-messages.ts';
import { cellsIn, measuredShare, rowsOfCells, tableOfCells } from './measured.ts';
import { reportText } from './messages.ts';
import { noticedText } from './noticed-messages.ts';
import { hidesList, isUntold, type KindRanking, kindName } from './obstacles.ts';
import type { Cell, Table } from './table.ts';
import { tableText } from './table-messages.ts';
import type { Words } from './words.ts';

const column = (name: string, isNumber = true) => ({ name, isNumber });

/** The stages of one chain with everything the bars show. */
export function stageTable(chain: ChainFigures, unit: string, words: Words): Table {
  const { t } = words;
  const { plain, count, share, percentOf, days } = cellsIn(words);
  const texts: readonly Message[] = [tableText.wentOn, tableText.open, tableText.lost, tableText.otherwise];
  const columns = [
    column(t(tableText.colStage), false),
    column(t(tableText.colCount, { unit })),
    column(t(tableText.colOfFirst)),
    column(t(tableText.colOfPrevious)),
    ...texts.map((text) => column(t(text))),
    column(t(tableText.colWithout)),
    column(t(tableText.colHalf)),
  ];
  return tableOfCells(
    { id: `${chain.chain}-stages`, caption: t(tableText.stagesCaption), columns },
    chain.stages.map((stage) => [
      plain(words.name('stage', stage.stage)),
      count(stage.reached, stage.held ? stage.why.reached : 'not-held'),
      percentOf(stage.of_first),
      share(stage.share_of_previous, stage.why.share_of_previous),
      count(stage.went_on, stage.why.went_on),
      count(stage.open, stage.why.open),
      count(stage.lost, stage.why.lost),
      count(stage.ended_otherwise, stage.why.ended_otherwise),
      count(stage.passed_without, stage.why.passed_without),
      days(stage.time?.half_left ?? null),
    ]),
  );
}

type CountedCell = { readonly count: number | null; readonly why?: Why };

function endingTable(chain: ChainFigures, kind: 'endings' | 'reasons', unit: string, words: Words): Table {
  const { t } = words;
  const cells = cellsIn(words);
  const rows = chain.stages.flatMap((stage) => {
    const entries: readonly (CountedCell & { readonly name: string })[] =
      kind === 'endings'
        ? stage.endings.map((entry) => ({ ...entry, name: words.name('exit', entry.exit) }))
        : stage.reasons.map((entry) => ({
            ...entry,
            name:
              entry.reason === 'none'
                ? words.name('reason', entry.reason)
                : `${entry.reason} ${words.name('reason', entry.reason)}`,
          }));
    return entries.map(({ name, count, why }) => [
      cells.plain(words.name('stage', stage.stage)),
      cells.plain(name),
      cells.count(count, why),
    ]);
  });
  return {
    id: `${chain.chain}-${kind}`,
    caption: t(kind === 'endings' ? tableText.endingsCaption : tableText.reasonsCaption),
    columns: [
      column(t(tableText.colStage), false),
      column(t(kind === 'endings' ? tableText.colEnding : tableText.colReason), false),
      column(t(tableText.colCount, { unit })),
    ],
    ...rowsOfCells(rows),
  };
}

/** The days of one stage, for its own file. */
export function stageTimeTable(stage: StageFigures, id: string, words: Words): Table {
  return { id, caption: words.name('stage', stage.stage), ...timeRows([stage], words) };
}

export const timeTable = (chain: ChainFigures, words: Words): Table => ({
  id: `${chain.chain}-time`,
  caption: words.t(tableText.timeCaption),
  ...timeRows(chain.stages, words),
});

function timeRows(stages: readonly StageFigures[], words: Words): Omit<Table, 'id' | 'caption'> {
  const { t } = words;
  const { plain, number, percent } = cellsIn(words);
  return {
    columns: [
      column(t(tableText.colStage), false),
      column(t(tableText.colAfter)),
      ...[tableText.colAtRisk, tableText.colStill, tableText.wentOn, tableText.lost, tableText.otherwise].map((text) =>
        column(t(text)),
      ),
    ],
    ...rowsOfCells(
      stages.flatMap((stage) =>
        (stage.time?.at ?? []).map((row) => [
          plain(words.name('stage', stage.stage)),
          { text: t(tableText.days, { days: row.days }), measured: { standing: null, values: { value: row.days } } },
          number(row.at_risk),
          percent(row.still_there),
          percent(row.went_on),
          percent(row.lost),
          percent(row.ended_otherwise),
        ]),
      ),
    ),
  };
}

function groupTable(chain: ChainFigures, list: 'region' | 'sector', unit: string, words: Words): Table {
  const { t } = words;
  const { plain, count, share } = cellsIn(words);
  const groups: readonly Group[] = list === 'region' ? chain.by_region : chain.by_sector;
  return {
    id: `${chain.chain}-${list}`,
    caption: t(list === 'region' ? tableText.regionsCaption : tableText.sectorsCaption),
    columns: [
      column(t(tableText.colGroup), false),
      column(t(tableText.colCount, { unit })),
      column(t(tableText.colWentOn)),
    ],
    ...rowsOfCells(
      groups.map((group) => [
        plain(words.name(list, group.group)),
        count(group.reached, group.why.reached),
        share(group.went_on, group.why.went_on),
      ]),
    ),
  };
}

type OfKind = { readonly kind: Kind; readonly chain: ChainFigures };

const rankingAt = (chain: ChainFigures, place: string): ObstacleRanking | undefined =>
  chain.obstacles.find(({ stage }) => stage === place);

/** The obstacles at one stage, or of the whole chain (`all`), with their ranks, for every kind of data that has any. */
export function obstacleTable(
  chains: readonly OfKind[],
  place: string,
  words: Words,
  beside: readonly KindRanking[] = [],
): Table {
  const rankings = chains.flatMap(({ kind, chain }) => {
    const ranking = rankingAt(chain, place);
    return ranking ? [{ kind, ranking }] : [];
  });
  return {
    id: `${chains[0]?.chain.chain}-obstacles-${place}`,
    caption: `${words.t(tableText.obstaclesCaption)}. ${placeName(place, words)}`,
    ...rankedRows([...rankings, ...beside], words),
  };
}

/** What rules had noticed at one stage, or in the whole chain: a table of its own, with nothing of what people recorded. */
export function noticedTable(chain: ChainFigures, place: string, words: Words): Table {
  const ranking = chain.noticed?.find(({ stage }) => stage === place);
  return {
    id: `${chain.chain}-noticed-${place}`,
    caption: `${words.t(noticedText.caption)}. ${placeName(place, words)}`,
    ...rankedRows(ranking ? [{ kind: 'noticed', ranking }] : [], words),
  };
}

const placeName = (place: string, { t, name }: Words): string =>
  place === 'all' ? t(tableText.allStages) : t(tableText.atStage, { stage: name('stage', place) });

/** The rows of a table of obstacles: name and code. Where none may be named one row says so, for those who have the table only. */
function obstacleRows(
  names: readonly string[],
  rankings: readonly ObstacleRanking[],
  words: Words,
): (readonly [name: string, obstacle: string])[] {
  if (names.length === 0 && rankings.some(hidesList)) return [[words.t(reportText.obstaclesHidden), '']];
  return names.map((obstacle) => [`${words.name('obstacle', obstacle)} (${obstacle})`, obstacle]);
}

const zeroShare = { count: 0, of: null, share: null, lower: null, upper: null };

function rankedRows(rankings: readonly KindRanking[], words: Words): Omit<Table, 'id' | 'caption'> {
  const { t, number } = words;
  const { plain, rank } = cellsIn(words);
  // A survey asks about more than these cases: its other answers are in its own table.
  const listed = rankings.filter(({ kind }) => kind !== 'survey');
  const names = [...new Set(listed.flatMap(({ ranking }) => ranking.ranked.map(({ obstacle }) => obstacle)))];
  const cells = ({ kind, ranking }: KindRanking, obstacle: string): Cell[] => {
    const entry = ranking.ranked.find((one) => one.obstacle === obstacle);
    if (isUntold(ranking) || entry?.share === null)
      return [{ text: t(tableText.notShown), measured: measuredShare(null, 'suppressed') }, rank({ rank: null })];
    if (!entry && kind === 'survey')
      return [{ text: t(besideText.notAsked), measured: measuredShare(null, 'not-held') }, rank({ rank: null })];
    if (!entry?.share)
      return [{ text: number(0), measured: { standing: 'zero', values: zeroShare } }, rank({ rank: null })];
    const { count, of } = entry.share;
    const share = words.share(entry.share, undefined);
    const text = t(tableText.ofBase, { count: number(count), of: number(of), share });
    return [{ text, measured: measuredShare(entry.share, undefined) }, rank(entry)];
  };
  return {
    columns: [
      column(t(tableText.colObstacle), false),
      ...rankings.flatMap((kind) => [column(kindName(kind, words)), column(t(tableText.colRank))]),
    ],
    ...rowsOfCells(
      obstacleRows(
        names,
        rankings.map(({ ranking }) => ranking),
        words,
      ).map(([name, obstacle]) => [plain(name), ...rankings.flatMap((kind) => cells(kind, obstacle))]),
    ),
  };
}

/** The obstacles of one chain, stage by stage: those that people recorded, or those that rules had noticed. */
function obstaclesByStage(chain: ChainFigures, which: 'obstacles' | 'noticed', words: Words): Table {
  const { t, number, percent } = words;
  const rankings = chain[which] ?? [];
  const ordered = [...rankings.filter(({ stage }) => stage === 'all'), ...rankings];
  const names = [...new Set(ordered.flatMap(({ ranked }) => ranked.map(({ obstacle }) => obstacle)))];
  const stages = rankings.filter(({ stage }) => stage !== 'all');
  const cell = (ranking: ObstacleRanking, obstacle: string): string => {
    const entry = ranking.ranked.find((one) => one.obstacle === obstacle);
    if (isUntold(ranking) || entry?.share === null) return t(tableText.notShown);
    if (!entry?.share) return number(0);
    return t(tableText.countAndShare, { count: number(entry.share.count), share: percent(entry.share.share) });
  };
  return {
    id: `${chain.chain}-${which}`,
    caption: t(which === 'noticed' ? noticedText.byStage : tableText.obstaclesByStage),
    columns: [
      column(t(tableText.colObstacle), false),
      ...stages.map(({ stage }) => column(words.name('stage', stage))),
    ],
    rows: obstacleRows(names, rankings, words).map(([name, obstacle]) => [
      name,
      ...stages.map((ranking) => cell(ranking, obstacle)),
    ]),
  };
}

/** The tables that no figure shows: endings, reasons, obstacles by stage, industries and regions. Only those with rows. */
export function moreTables(chain: ChainFigures, unit: string, words: Words): Table[] {
  return [
    endingTable(chain, 'endings', unit, words),
    endingTable(chain, 'reasons', unit, words),
    obstaclesByStage(chain, 'obstacles', words),
    obstaclesByStage(chain, 'noticed', words),
    groupTable(chain, 'sector', unit, words),
    groupTable(chain, 'region', unit, words),
  ].filter(({ rows }) => rows.length > 0);
}

/** A table in a box of its own, which scrolls where the page is narrow and which the keyboard can reach to scroll it. */
function drawnTable({ caption, columns, rows }: Table, label: string): Html {
  const numbered = columns.map(({ isNumber }) => (isNumber ? 'n' : ''));
  const cell = (text: string, index: number): Html =>
    index === 0 ? html`<th scope="row">${text}</th>` : html`<td class="${numbered[index] ?? ''}">${text}</td>`;
  return html`<div class="scroll" role="region" aria-label="${label}" tabindex="0"><table class="t"><caption class="unseen">${caption}</caption><thead><tr>${columns.map(({ name }, index) => html`<th scope="col" class="${numbered[index] ?? ''}">${name}</th>`)}</tr></thead><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table></div>`;
}

/** A table that opens on demand, and is open on paper. `label` distinguishes it from others of its name on the page. */
export const foldedTable = (table: Table, summary: string, label: string): Html =>
  html`<details class="twin" id="${table.id}"><summary>${summary}</summary>${drawnTable(table, label)}</details>
`;
