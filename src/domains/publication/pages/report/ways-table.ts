import type { ChainFigures, StageFigures } from '../../../caseload/public.ts';
import { cellsIn, tableOfCells } from './measured.ts';
import { reportText } from './messages.ts';
import type { Cell, Table } from './table.ts';
import { tableText } from './table-messages.ts';
import { endsOf, isLargestLoss } from './ways-drawing.ts';
import { waysText } from './ways-messages.ts';
import type { Words } from './words.ts';

/** The ending that most of those who dropped out had, of all stages, with its stage; null where none may be shown. */
export function mostCommonEnding({ stages }: ChainFigures) {
  const [most] = stages
    .flatMap((stage) => (stage.lost ? stage.endings.map(({ exit, count }) => ({ stage, exit, count })) : []))
    .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return most?.count ? { stage: most.stage, exit: most.exit, count: most.count } : null;
}

/**
 * The ways as a table: every flow that is drawn, from where, to where, and how many, and the ending that the title names.
 * Nothing else of the study is in it. How many came to two stages is hidden apart from the stages: where it is, so is what
 * would show it.
 */
export function waysTable(chain: ChainFigures, unit: string, words: Words): Table {
  const { t } = words;
  const { plain, count } = cellsIn(words);
  const most = mostCommonEnding(chain);
  const name = (stage: StageFigures): string => words.name('stage', stage.stage);
  const row = (from: string, to: string, how: string, many: Cell): Cell[] => [plain(from), plain(to), plain(how), many];
  const flows = (stage: StageFigures, place: number): Cell[][] => {
    const next = chain.stages[place + 1];
    if (!next) return [];
    const both = next.share_of_previous?.count ?? null;
    const ends = endsOf(stage, both ?? 0, isLargestLoss(chain, stage), words).filter(
      ({ look }) => both !== null || look !== 'on',
    );
    const joined = both === null ? 0 : (next.reached ?? 0) - both;
    return [
      row(name(stage), name(next), '', count(both, next.why.share_of_previous ?? 'suppressed')),
      ...ends.map((end) => row(name(stage), end.to, end.mostOften ?? '', count(end.count, undefined))),
      ...(joined > 0 ? [row(t(waysText.elsewhere), name(next), '', count(joined, undefined))] : []),
    ];
  };
  const told = (stage: StageFigures): Cell[][] =>
    most?.stage === stage
      ? [row(name(stage), t(waysText.ofTheLost), words.name('exit', most.exit), count(most.count, undefined))]
      : [];
  const columns = [
    { name: t(waysText.colFrom), isNumber: false },
    { name: t(waysText.colTo), isNumber: false },
    { name: t(tableText.colEnding), isNumber: false },
    { name: t(tableText.colCount, { unit }), isNumber: true },
  ];
  return tableOfCells(
    { id: `${chain.chain}-ways`, caption: t(reportText.pathsTitle), columns },
    chain.stages.flatMap((stage, place) => [...flows(stage, place), ...told(stage)]),
  );
}
