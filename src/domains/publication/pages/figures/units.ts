import type { Message } from '../../../../kernel/message.ts';
import { labelledBars } from '../../../../platform/charts/labelled-bars.ts';
import type { Texts } from '../../../../platform/pages/catalogue.ts';
import type { PublishedFigure } from '../../figures/published-figure.ts';
import { figuresFor } from '../../figures/series.ts';
import { type FigureBook, told } from './book.ts';
import { direction } from './change.ts';
import type { Figure } from './figure.ts';
import { countText } from './series.ts';
import * as words from './unit-messages.ts';
import { capital, purposeName, valueText } from './words.ts';

type UnitQuestion = {
  readonly id: string;
  readonly metric: string;
  readonly purposes: readonly (string | null)[];
  /** Which of the purposes the finding is about. */
  readonly finding: string | null;
  readonly title: Message;
  readonly measures: Message;
};

/** Three other answers about the same years, each in a unit of its own. */
const questions: readonly UnitQuestion[] = [
  {
    id: 'persons',
    metric: 'presumed-victims',
    purposes: [null, 'labour'],
    finding: 'labour',
    title: words.personsTitle,
    measures: words.personsMeasures,
  },
  {
    id: 'cases',
    metric: 'suspected-cases',
    purposes: [null],
    finding: null,
    title: words.casesTitle,
    measures: words.casesMeasures,
  },
  {
    id: 'inspections',
    metric: 'joint-inspections',
    purposes: [null],
    finding: null,
    title: words.inspectionsTitle,
    measures: words.inspectionsMeasures,
  },
];

function barsOf(book: FigureBook, texts: Texts, rows: readonly PublishedFigure[]) {
  return rows.map((row) => ({
    label: row.year,
    value: row.value,
    text: valueText(texts, row),
    exact: row.qualifier === 'exact',
    note: row.note === '' ? null : told(book, texts.language, row.note).text,
  }));
}

function titleOf(texts: Texts, question: UnitQuestion, rows: readonly PublishedFigure[]): string {
  const known = rows.filter((row) => row.value !== null && row.purpose === question.finding);
  const [from, to] = [known[0], known.at(-1)];
  if (!from || !to) return texts.t(words.nothingKnown);
  return texts.t(question.title, {
    known: known.length > 1 ? 'both' : 'one',
    direction: direction(from.value ?? 0, to.value ?? 0),
    from: valueText(texts, from),
    fromYear: from.year,
    to: capital(valueText(texts, to)),
    toYear: to.year,
  });
}

/** What the same years look like in other units. One figure for each unit, so that no two of them share a scale. */
export function unitFigures(book: FigureBook, texts: Texts, years: readonly number[]): Figure[] {
  return questions.flatMap((question) => {
    const groups = question.purposes
      .map((purpose) =>
        figuresFor(book.figures, { country: 'SE', metric: question.metric, purpose })
          .filter((row) => years.includes(Number(row.year)))
          .sort((a, b) => a.year.localeCompare(b.year)),
      )
      .filter((group) => group.length > 0);
    const rows = groups.flat();
    if (rows.length === 0) return [];
    return [
      {
        id: question.id,
        rows,
        title: titleOf(texts, question, rows),
        measures: texts.t(question.measures),
        count: countText(texts, rows),
        draw: labelledBars(
          groups.map((group) => ({
            label: groups.length > 1 ? capital(purposeName(texts, group[0]?.purpose ?? 'all')) : '',
            bars: barsOf(book, texts, group),
          })),
        ),
      },
    ];
  });
}
