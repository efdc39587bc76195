import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listWrongTexts } from '../../kernel/sheets/list-messages.ts';
import { mostMegabytes, mostRows, type Sheet } from '../../kernel/sheets/sheet.ts';
import { printable } from '../../kernel/text/printable.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { cliMessages } from '../cli-messages.ts';
import type { Settings } from '../settings.ts';
import { importAs, type ListOutcome } from './import-as.ts';
import { importTexts } from './messages.ts';
import type { ImportOrder, ImportTerminal } from './order.ts';
import { readListFile } from './read-list-file.ts';
import { columnsIn, type ListMap, readMap } from './read-map.ts';

function orderOf(words: readonly string[]): ImportOrder | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: {
        map: { type: 'string' },
        as: { type: 'string' },
        capacity: { type: 'string' },
        'set-aside': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
      strict: true,
    });
    const { map, as: account, capacity, json } = values;
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0 || map === undefined || capacity === undefined) return null;
    if (account === undefined || !/^(\d{1,18}|[^/]{1,100}\/[^/]{1,100})$/.test(account)) return null;
    return { path, map, account, capacity, setAside: values['set-aside'], dryRun: values['dry-run'], json };
  } catch {
    return null; // an option that is not known: the usage says what there is
  }
}

/** So many wrong cells are printed; the JSON has all. */
const mostPrinted = 20;

/**
 * `cape import-cases FILE --map MAP --as ACCOUNT --capacity CAPACITY`: takes in a list of an agency’s earlier cases for one person, as the owner of the
 * database. 0 when it is in (or would be), 1 when rows are wrong and nothing was taken in, 2 when it could not be tried.
 */
export async function importCasesCommand(
  words: readonly string[],
  settings: () => Settings,
  terminal: ImportTerminal,
): Promise<number> {
  const { t } = textsIn(terminal.language);
  const refuse = (text: string): number => {
    terminal.complain(text);
    return 2;
  };
  const order = orderOf(words);
  if (!order) return refuse(t(importTexts.usage));
  const mapText = await readFile(order.map, 'utf8').catch(() => null);
  if (mapText === null) return refuse(t(cliMessages.noFile, { path: printable(order.map) }));
  const map = readMap(mapText);
  if ('wrong' in map)
    return refuse(t(importTexts.wrongMap, { path: printable(order.map), wrong: printable(map.wrong) }));
  const list = await readListFile(order.path);
  if (list === null) return refuse(t(cliMessages.noFile, { path: printable(order.path) }));
  if (typeof list === 'string') return refuse(t(listWrongTexts[list], { megabytes: mostMegabytes, rows: mostRows }));
  const sheet = sheetOf(list.sheets, map);
  if (!sheet) {
    const sheets = list.sheets.map(({ name }) => printable(name)).join(', ');
    return refuse(t(importTexts.noSheet, { sheets }));
  }
  const { columns, missing, digest } = columnsIn(map, sheet);
  if (missing.length > 0)
    return refuse(t(importTexts.noColumn, { headings: missing.map((one) => printable(one)).join(', ') }));
  const outcome = await importAs(
    settings(),
    order,
    { sheet, columns, headings: digest, file: list.digest, settings: map.settings },
    terminal,
  );
  if (outcome === null)
    return refuse(t(importTexts.noAccount, { account: order.account, capacity: printable(order.capacity) }));
  return say(outcome, order, terminal);
}

const sheetOf = (sheets: readonly Sheet[], { sheet }: ListMap): Sheet | undefined =>
  sheet === null ? sheets[0] : sheets.find(({ name }) => name === sheet);

function say(
  outcome: ListOutcome,
  { dryRun, json, setAside }: ImportOrder,
  { print, language }: ImportTerminal,
): number {
  const { t } = textsIn(language);
  const { errors, good, import: made } = outcome;
  const isWrong = errors.length > 0 && !setAside;
  const left = outcome.rows - good;
  if (json) {
    print(`${JSON.stringify({ version: 1, dryRun, ...outcome }, null, 2)}\n`);
    return isWrong ? 1 : 0;
  }
  for (const { row, column, text } of errors.slice(0, mostPrinted))
    print(`${t(importTexts.error, { row, column, text })}\n`);
  if (errors.length > mostPrinted) print(`${t(importTexts.more, { count: errors.length - mostPrinted })}\n`);
  if (isWrong) print(`${t(importTexts.refused, { count: new Set(errors.map(({ row }) => row)).size })}\n`);
  else if (made === null) print(`${t(importTexts.would, { rows: good, setAside: left })}\n`);
  else {
    const { cases, persons, claims, firms } = made;
    print(`${t(importTexts.done, { cases, persons, claims, firms, setAside: left })}\n`);
    print(`${t(importTexts.file, { digest: outcome.file })}\n`);
  }
  return isWrong ? 1 : 0;
}
