import type { Message } from '../../../kernel/message.ts';
import { printable } from '../../../kernel/text/printable.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { Table } from '../pages/report/table.ts';
import type { SurvivalAnswer } from './survival-answer.ts';
import { survivalText as text } from './survival-messages.ts';
import { textTable } from './text-table.ts';

/** So many times of a curve are shown; all of them are in the JSON. */
const timesShown = 10;

/** The answer for a terminal: curves at ten times, halves by group, tests, and a table for each regression. */
export function survivalAnswerText(answer: SurvivalAnswer, { t, language }: Texts): string {
  const digits = (least: number, most: number) =>
    new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most });
  const shown = (format: Intl.NumberFormat) => (value: number | null | undefined) =>
    value === null || value === undefined || Number.isNaN(value) ? t(text.unknown) : format.format(value);
  const [asShare, asPlain] = [shown(digits(3, 3)), shown(digits(0, 3))];
  const asP = (p: number) => (p < 0.001 ? `< ${asShare(0.001)}` : asShare(p));
  const table = (id: string, caption: string, columns: readonly [Message, boolean][], rows: string[][]): Table => ({
    id,
    caption,
    columns: columns.map(([name, isNumber]) => ({ name: t(name), isNumber })),
    rows,
  });
  const limits = [
    [text.colShare, true],
    [text.colFrom, true],
    [text.colTo, true],
  ] as [Message, boolean][];
  const ended = answer.rows - answer.censored;
  const counts = { rows: asPlain(answer.rows), ended: asPlain(ended), censored: asPlain(answer.censored) };
  const tables: Table[] = [
    table(
      'groups',
      t(text.groupCaption),
      [
        [text.colGroup, false],
        [text.colRows, true],
        [text.colEnded, true],
        [text.colHalf, true],
        [text.colFrom, true],
        [text.colTo, true],
      ],
      answer.kaplan_meier.map(({ group, rows, ended: own, median }) => [
        group === null ? t(text.all) : printable(group),
        asPlain(rows),
        asPlain(own),
        ...[median.estimate, median.lower, median.upper].map(asPlain),
      ]),
    ),
    table(
      'left',
      t(text.leftCaption),
      [[text.colGroup, false], [text.colTime, true], [text.colAtRisk, true], ...limits],
      answer.kaplan_meier.flatMap(({ group, curve }) =>
        spread(curve.time.length).map((row) => [
          group === null ? t(text.all) : printable(group),
          asPlain(curve.time[row]),
          asPlain(curve.atRisk[row]),
          ...[curve.survival, curve.lower, curve.upper].map((list) => asShare(list[row])),
        ]),
      ),
    ),
    table(
      'came',
      t(text.cameCaption),
      [[text.colGroup, false], [text.colEnding, false], [text.colTime, true], ...limits],
      answer.aalen_johansen.flatMap(({ group, curves }) =>
        answer.endings.flatMap(({ ending }, k) =>
          spread(curves.time.length).map((row) => [
            group === null ? t(text.all) : printable(group),
            printable(ending),
            asPlain(curves.time[row]),
            ...[curves.incidence, curves.lower, curves.upper].map((lists) => asShare(lists[k]?.[row])),
          ]),
        ),
      ),
    ),
    table(
      'tests',
      t(text.testCaption),
      [
        [text.colTest, false],
        [text.colStatistic, true],
        [text.colDegrees, true],
        [text.colP, true],
      ],
      [
        ...(answer.log_rank ? [{ name: t(text.logRank), ...answer.log_rank }] : []),
        ...(answer.peto_peto ? [{ name: t(text.petoPeto), ...answer.peto_peto }] : []),
        ...answer.gray.map(({ ending, ...test }) => ({ name: t(text.gray, { ending: printable(ending) }), ...test })),
      ].map(({ name, statistic, degrees, p }) => [name, asShare(statistic), asPlain(degrees), asP(p)]),
    ),
    ...[
      ...answer.cox.map((fit) => {
        const ties = fit.ties === 'efron' ? 'Efron' : 'Breslow';
        return {
          fit,
          same: fit.same_over_time.covariates,
          caption: t(text.coxCaption, { ending: printable(fit.ending), events: asPlain(fit.events), ties }),
        };
      }),
      ...answer.fine_gray.map((fit) => ({
        fit,
        same: null,
        caption: t(text.grayCaption, { ending: printable(fit.ending) }),
      })),
    ].map(({ fit, same, caption }) =>
      table(
        'regression',
        caption,
        [
          [text.colCovariate, false],
          [text.colRatio, true],
          [text.colFrom, true],
          [text.colTo, true],
          [text.colP, true],
          ...(same ? [[text.colSame, true] as [Message, boolean]] : []),
        ],
        fit.coefficients.map(({ covariate, state, hazardRatio, lower, upper, p }, j) =>
          state === 'estimated'
            ? [
                printable(covariate),
                ...[hazardRatio, lower, upper].map(asShare),
                asP(p),
                ...(same ? [asP(same[j]?.p ?? Number.NaN)] : []),
              ]
            : [printable(covariate), t(state === 'infinite' ? text.infinite : text.redundant), '', '', ''],
        ),
      ),
    ),
  ];
  const first = t(text.first, { name: answer.file, ...counts });
  return `${[first, ...tables.filter(({ rows }) => rows.length > 0).map(textTable)].join('\n\n')}\n`;
}

/** Rows of a list as evenly apart as they can be, the last among them. */
function spread(length: number): number[] {
  const count = Math.min(timesShown, length);
  return Array.from({ length: count }, (_, i) => Math.ceil(((i + 1) * length) / count) - 1);
}
