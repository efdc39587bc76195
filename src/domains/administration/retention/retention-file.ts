import { csvText } from '../../../kernel/text/csv.ts';
import type { RetentionList, RetentionRule, RetentionShown } from './schema.ts';

/** How the columns and values of the list are called, in the language of the reader. */
export type RetentionWords = {
  readonly columns: readonly string[];
  readonly kind: (of: RetentionShown['kind']) => string;
  readonly regime: (of: RetentionShown['regime']) => string;
  readonly gap: (of: RetentionList['rows'][number]['gap']) => string;
  readonly state: (of: RetentionShown['state']) => string;
  readonly outcome: (of: RetentionShown) => string;
  readonly period: (of: RetentionShown) => string;
  readonly moment: (of: RetentionShown['runsFrom']) => string;
  readonly yesNo: (of: boolean) => string;
  readonly rule: (of: RetentionRule) => string;
};

/** What is decided as a table for a spreadsheet: a line for each decision, and one for each kind without any. Days as ISO 8601 writes them. */
export function retentionAsCsv({ rows, decisions, rules }: RetentionList, words: RetentionWords): string {
  const lines = rows.flatMap((row) => {
    const law = rules
      .filter(({ id }) => row.rules.includes(id))
      .map(words.rule)
      .join('; ');
    const own = decisions.filter(({ kind, regime }) => kind === row.kind && regime === row.regime);
    const first = [words.kind(row.kind), words.regime(row.regime), words.gap(row.gap)];
    if (own.length === 0) return [[...first, null, null, null, null, null, null, null, null, law]];
    return own.map((one) => [
      ...first,
      words.state(one.state),
      words.outcome(one),
      words.period(one),
      words.moment(one.runsFrom),
      one.reference,
      one.decidedOn,
      one.validFrom,
      words.yesNo(one.archiveFirst),
      law,
    ]);
  });
  return csvText([words.columns, ...lines], { mark: true });
}
