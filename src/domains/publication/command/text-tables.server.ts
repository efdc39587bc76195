import type { Language } from '../../../kernel/language.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import type { Study } from '../../caseload/public.ts';
import { chainFindings } from '../../caseload/public.ts';
import type { PublishedFigure } from '../figures/published-figure.ts';
import * as words from '../pages/figures/word-messages.ts';
import { markName } from '../pages/figures/words.ts';
import { reportText } from '../pages/report/messages.ts';
import { tableText } from '../pages/report/table-messages.ts';
import { moreTables, noticedTable, obstacleTable, stageTable, timeTable } from '../pages/report/tables.ts';
import { type Words, wordsIn } from '../pages/report/words.ts';
import { commandText } from './messages.ts';
import { textTable } from './text-table.ts';

type Source = Study['sources'][number];

const findingsOf = (words: Words, chain: Source['chains'][number], kind: Source['kind']): string =>
  chainFindings(chain, kind).map(words.finding).join(' ');

/** The study as plain text for a terminal: the finding of each chain, then its tables. */
export function studyText(study: Study, language: Language): string {
  const words = wordsIn(language);
  const { t } = words;
  const { unit, followed_to: followedTo } = study.question;
  const first = t(commandText.firstLine, {
    file: study.file.name,
    counted: t(reportText.counted, { unit }),
    day: followedTo ? words.day(followedTo) : t(reportText.noDay),
  });
  const parts = [study.file.invented ? t(commandText.invented, { name: study.file.name }) : '', first];
  for (const { kind, matters, chains } of study.sources) {
    parts.push(
      `== ${t(kind === 'lived' ? tableText.operational : tableText.reviewed)} ==`,
      `${t(tableText.signals)}: ${words.count(matters.signals, matters.why.signals)}. ${t(tableText.inspections)}: ${words.count(matters.inspections, matters.why.inspections)}.`,
    );
    for (const chain of chains) {
      parts.push(`${words.name('chain', chain.chain)}: ${findingsOf(words, chain, kind)}`);
      if (chain.begins_at === null) continue;
      const tables = [
        stageTable(chain, unit, words),
        obstacleTable([{ kind, chain }], 'all', words),
        noticedTable(chain, 'all', words),
        timeTable(chain, words),
        ...moreTables(chain, unit, words),
      ];
      parts.push(...tables.filter(({ rows }) => rows.length > 0).map(textTable));
    }
  }
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The row's own number. Where there is none: looked for and found nowhere, or named by a source without its number. */
function numberOf(row: PublishedFigure, language: Language): string {
  const { t, formats } = textsIn(language);
  if (row.value === null) return t(row.source === 'LOOKED-FOR' ? commandText.noValue : commandText.unknownValue);
  const number = formats.number(row.value);
  const runtime = { about: words.about, 'more-than': words.moreThan, 'less-than': words.lessThan } as const;
  return row.qualifier === 'exact' ? number : t(runtime[row.qualifier], { number });
}

/** Published figures as plain text, each with its mark and its source. */
export function figuresText(figures: readonly PublishedFigure[], language: Language): string {
  const texts = textsIn(language);
  const { t } = texts;
  const column = (name: string, isNumber = false) => ({ name, isNumber });
  const label = ({ metric, offence, purpose, breakdown }: PublishedFigure): string =>
    [metric, offence, purpose, breakdown].filter(Boolean).join(' ');
  return `${textTable({
    id: 'figures',
    caption: '',
    columns: [
      column(t(commandText.colYear)),
      column(t(commandText.colMetric)),
      column(t(commandText.colValue), true),
      column(t(commandText.colUnit)),
      column(t(commandText.colMark)),
      column(t(commandText.colSource)),
    ],
    rows: figures.map((figure) => [
      String(figure.year),
      label(figure),
      numberOf(figure, language),
      figure.unit,
      markName(texts, figure.mark),
      figure.source,
    ]),
  }).replace(/^\n-+\n/, '')}\n`;
}
