import { csvText } from '../../../kernel/text/csv.ts';
import type { PaperDocument } from '../../../platform/documents/paper-document.ts';
import { pdfApart } from '../../../platform/documents/thread/pdf-apart.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import { kindNames } from '../kind-messages.ts';
import { resultFileTexts as texts } from './result-file-messages.ts';
import { changeStateTexts, shareStateTexts } from './result-state-messages.ts';
import type { QuestionResult, ResultsShown } from './results-schema.ts';

export const resultFormats = ['csv', 'xlsx', 'json', 'pdf'] as const;
export type ResultFormat = (typeof resultFormats)[number];

const types: Readonly<Record<ResultFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  pdf: 'application/pdf',
};
export const typeOfFormat = (format: ResultFormat): string => types[format];

type ResultCells = readonly (string | number | null)[];

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value * 10_000) / 10_000);

/** One line for each group and question. What is not shown says so in words and leaves its numbers empty. */
export function resultRows(results: ResultsShown, { t }: Texts): readonly ResultCells[] {
  const heads = (
    [
      'group',
      'question',
      'state',
      'right',
      'of',
      'doNotKnow',
      'share',
      'lower',
      'upper',
      'how',
      'invited',
      'answered',
      'change',
      'difference',
      'differenceLower',
      'differenceUpper',
    ] as const
  ).map((head) => t(texts.heads[head]));
  const rows = results.groups.flatMap(({ kind, invited, answered, questions }) =>
    questions.map((one): ResultCells => {
      const change = results.before?.changes
        .find((group) => group.kind === kind)
        ?.questions.find(({ question }) => question === one.question);
      return [
        kind === null ? t(texts.all) : t(kindNames[kind]),
        results.asked.find(({ id }) => id === one.question)?.ask ?? one.question,
        t(shareStateTexts[one.state]),
        ...[one.right, one.of, one.doNotKnow, rounded(one.share), rounded(one.lower), rounded(one.upper)],
        one.how === null ? null : t(texts.how[one.how]),
        ...[invited, answered],
        change ? t(changeStateTexts[change.state]) : null,
        ...[rounded(change?.difference ?? null), rounded(change?.lower ?? null), rounded(change?.upper ?? null)],
      ];
    }),
  );
  return [heads, ...rows];
}

/** The file; null where no PDF can be made on this machine. */
export async function resultsAs(
  format: ResultFormat,
  results: ResultsShown,
  { said, by }: { readonly said: Texts; readonly by: string },
): Promise<Uint8Array | null> {
  if (format === 'json') return Buffer.from(`${JSON.stringify(results, null, 1)}\n`);
  if (format === 'csv') return Buffer.from(csvText(resultRows(results, said), { mark: true }));
  if (format === 'pdf') return pdfApart(reportOf(results, said), by);
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of resultRows(results, said)) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 24;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The report: what was asked and how, each question with its groups, and how to read it. */
export function reportOf(results: ResultsShown, { t, language }: Texts): PaperDocument {
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const shareIn = ({ share, lower, upper }: QuestionResult): string =>
    share === null || lower === null || upper === null
      ? ''
      : `${percent.format(share)} (${percent.format(lower)}–${percent.format(upper)})`;
  return {
    language,
    title: results.title,
    running: results.reference,
    forWhom: t(texts.forWhom),
    contents: false,
    preface: [
      {
        kind: 'paragraph',
        look: 'lead',
        text: t(texts.lead, { answered: results.answered ?? 0, known: results.answered === null ? 'no' : 'yes' }),
      },
      { kind: 'paragraph', look: 'plain', text: t(texts.howRead) },
    ],
    blocks: results.asked.flatMap((question) => [
      { kind: 'heading' as const, level: 1 as const, text: question.ask },
      {
        kind: 'paragraph' as const,
        look: 'plain' as const,
        text: `${t(texts.rightAnswer, { answer: question.right })} ${question.why}`,
      },
      {
        kind: 'paragraph' as const,
        look: 'quiet' as const,
        text: `${t(texts.source, { source: question.source })}${question.verified ? '' : ` ${t(texts.notVerified)}`}`,
      },
      {
        kind: 'table' as const,
        caption: question.ask,
        columns: [
          { name: t(texts.heads.group), isNumber: false },
          { name: t(texts.heads.right), isNumber: true },
          { name: t(texts.heads.share), isNumber: true },
          { name: t(texts.heads.state), isNumber: false },
        ],
        rows: results.groups.map(({ kind, questions }) => {
          const found = questions.find((one) => one.question === question.id);
          const change = results.before?.changes
            .find((group) => group.kind === kind)
            ?.questions.find((one) => one.question === question.id);
          return [
            kind === null ? t(texts.all) : t(kindNames[kind]),
            found?.right === null || !found ? '' : t(texts.rightOf, { right: found.right, of: found.of ?? 0 }),
            found ? shareIn(found) : '',
            change ? t(changeStateTexts[change.state]) : found ? t(shareStateTexts[found.state]) : '',
          ];
        }),
      },
    ]),
  };
}
