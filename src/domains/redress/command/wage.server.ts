import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { currencyIn, decimalsIn } from '../../../kernel/country.ts';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { atNoon } from '../../../kernel/time/calendar-days.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { payIn } from '../../knowledge/public.server.ts';
import { countries } from '../../knowledge/public.ts';
import { columnNames, nothingToCount, quoteNotClosed, rowFault, rowFaultTexts } from '../wages/fault-messages.ts';
import { payLineOf, payRuleOf } from '../wages/pay-lines.ts';
import { hourRates, majorOf, notUsed, payRules, tablesIn } from '../wages/pay-table.ts';
import { type RowsRead, readRows } from '../wages/read-rows.ts';
import { tableIn } from '../wages/table-in.ts';
import { wageGaps } from '../wages/wage-gaps.ts';
import { evidenceNames, narrowTexts, roundingNote, unratedNote, wageKindNames } from '../wages/wage-messages.ts';
import { isSome, wageKinds, wageRange, wholeOf } from '../wages/wage-range.ts';
import type { Minutes } from '../wages/worked-minutes.ts';
import { wageCommandTexts as text } from './wage-command-messages.ts';

type WageIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The folder `knowledge`. */
  readonly knowledge: string;
};

/**
 * `cape wage FILE --country XX --agreement ID [--json]`: what is owed for the hours of a file, by kind, as a range, and what would narrow
 * it. Sums are whole numbers of the smallest unit of the money. 0; 1 with what is wrong in the file, by row and column; 2 when not tried.
 */
export async function wageCommand(words: readonly string[], io: WageIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const refuse = (...said: Parameters<typeof texts.t>): 2 => {
    io.complain(texts.t(...said));
    return 2;
  };
  const asked = argumentsIn(words);
  const all = countries.join(', ');
  if (asked === null) return refuse(text.usage, { countries: all });
  const country = countries.find((one) => one === asked.country.toUpperCase());
  if (!country) return refuse(text.noCountry, { country: printable(asked.country), countries: all });
  const known = payIn(io.knowledge, country, io.language);
  const [pay, rules] = [known.pay.map(payLineOf), known.rules.map(payRuleOf)];
  const table = tablesIn(pay).find(({ id }) => id === asked.agreement);
  if (!table) {
    const tables = tablesIn(pay).map(({ id }) => id);
    return refuse(text.noAgreement, { agreement: printable(asked.agreement), country, tables: tables.join(', ') });
  }
  const content = await readFile(asked.file, 'utf8').catch(() => null);
  if (content === null) return refuse(text.noFile, { name: printable(basename(asked.file)) });
  const rows = tableIn(content);
  const read = rows && readRows(rows, { decimals: decimalsIn(country) });
  const faults = faultsOf(read, texts);
  if (!read || faults.length > 0) {
    io.print(
      asked.json ? `${JSON.stringify({ faults }, null, 2)}\n` : faults.map((fault) => `${fault.text}\n`).join(''),
    );
    return 1;
  }
  const days = read.rows.map(({ day }) => day).sort();
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const rates = hourRates(pay, table.id, from, to);
  const { used, ...others } = payRules(rules, table.id);
  const basis = { country, rows: [...read.rows], sums: [...read.sums], rates: [...rates], ...others };
  const range = wageRange(basis);
  const lines = pay.filter(
    ({ group, validFrom, validTo }) => group?.id === table.id && (validFrom ?? '') <= to && from <= (validTo ?? '9999'),
  );
  const answer = {
    country,
    currency: currencyIn(country),
    decimals: decimalsIn(country),
    agreement: table,
    from,
    to,
    minutes: range.minutes,
    overtimeMinutes: range.overtime,
    minutesWithoutRate: range.unrated,
    kinds: wageKinds.filter((kind) => isSome(range.kinds[kind])).map((kind) => ({ kind, ...range.kinds[kind] })),
    gross: range.gross,
    total: wholeOf(range),
    paid: range.paid,
    leftAnHour: range.anHour,
    narrow: wageGaps(basis),
    interest: null,
    rates,
    rules: used.map(({ id, name, source }) => ({ id, name, source })),
    sources: lines.map((line) => ({ id: line.id, known: line.known, notUsed: notUsed(line), source: line.source })),
    verified: false,
    faults: [],
  };
  io.print(asked.json ? `${JSON.stringify(answer, null, 2)}\n` : inWords(answer, texts));
  return 0;
}

const Options = z.object({ country: z.string(), agreement: z.string(), json: z.boolean() });

function argumentsIn(words: readonly string[]): (z.infer<typeof Options> & { readonly file: string }) | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        country: { type: 'string' },
        agreement: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const options = Options.safeParse(values).data;
    const [file] = positionals;
    return options && file !== undefined && positionals.length === 1 ? { ...options, file } : null;
  } catch {
    return null; // a word that does not exist; the usage says which do
  }
}

type Fault = {
  readonly row: number | null;
  readonly column: string | null;
  readonly code: string;
  readonly text: string;
};

function faultsOf(read: RowsRead | null, { t }: Texts): readonly Fault[] {
  if (!read) return [{ row: null, column: null, code: 'quote', text: t(quoteNotClosed) }];
  if (read.faults.length === 0 && read.rows.length === 0)
    return [{ row: null, column: null, code: 'nothing', text: t(nothingToCount) }];
  return read.faults.map(({ row, column, kind }) => ({
    row,
    column,
    code: kind,
    text: t(rowFault, { row, column: t(columnNames[column]), text: t(rowFaultTexts[kind]) }),
  }));
}

type WageAnswer = {
  readonly country: string;
  readonly agreement: { readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly minutes: Minutes;
  readonly minutesWithoutRate: Minutes;
  readonly kinds: readonly ({ readonly kind: (typeof wageKinds)[number] } & Minutes)[];
  readonly total: Minutes;
  readonly paid: number;
  readonly narrow: ReturnType<typeof wageGaps>;
  readonly sources: readonly { readonly source: string; readonly notUsed: string | null }[];
  readonly rules: readonly { readonly name: string; readonly source: string }[];
};

function inWords(answer: WageAnswer, { t, formats }: Texts): string {
  const { country } = answer;
  const money = (minor: number): string =>
    formats.money(majorOf(minor, country), currencyIn(country), decimalsIn(country) > 0 ? 'cents' : undefined);
  const hours = (minutes: number): string => formats.number(Math.round(minutes / 6) / 10);
  const row = (name: string, { documented, probable, claimed }: Minutes, say: (value: number) => string): string =>
    `${name}: ${say(documented)} / ${say(probable)} / ${say(claimed)}`;
  const day = (of: string): string => formats.day(atNoon(of));
  return `${[
    t(text.heading, { table: answer.agreement.name, from: day(answer.from), to: day(answer.to) }),
    t(text.columns),
    row(t(text.hours), answer.minutes, hours),
    ...answer.kinds.map(({ kind, ...range }) => row(t(wageKindNames[kind]), range, money)),
    row(t(text.total), answer.total, money),
    ...(answer.paid > 0 ? [t(text.paid, { sum: money(answer.paid) })] : []),
    ...(answer.minutesWithoutRate.claimed > 0
      ? [t(unratedNote, { hours: hours(answer.minutesWithoutRate.claimed) })]
      : []),
    '',
    ...(answer.narrow.length > 0 ? [t(text.narrow)] : []),
    ...answer.narrow.map((gap) =>
      t(narrowTexts[gap.to], {
        month: formats.month(atNoon(`${gap.month}-01`)),
        hours: hours(gap.minutes),
        days: gap.days,
        by: gap.by.map((one) => t(evidenceNames[one])).join(', '),
        sum: money(gap.minor),
      }),
    ),
    '',
    t(text.sources),
    ...new Set(answer.sources.filter(({ notUsed: why }) => why === null).map(({ source }) => source)),
    ...answer.rules.map(({ name, source }) => `${name}: ${source}`),
    '',
    t(roundingNote),
  ].join('\n')}\n`;
}
