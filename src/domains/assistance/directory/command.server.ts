import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../kernel/language.ts';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import type { HsdsFault } from './hsds-faults.ts';
import { hsdsFaultTexts, hsdsTexts } from './hsds-messages.ts';
import { servicesFromHsds } from './services-from-hsds.ts';
import { servicesToHsds } from './services-to-hsds.ts';

type HsdsIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
};

const largestFile = 32 * 1024 * 1024;

/**
 * `cape hsds in FILE [--json]`: the services of a file in HSDS 3.0. `cape hsds out FILE [--json]`: services of CAPE, as `in --json` gives
 * them, as a page of HSDS 3.0. 0; 1 with what is wrong, by path; 2 when the file cannot be read. No confidential address is written.
 */
export async function hsdsCommand(words: readonly string[], io: HsdsIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const asked = argumentsIn(words);
  if (asked === null) {
    io.complain(texts.t(hsdsTexts.usage));
    return 2;
  }
  const content = await jsonIn(asked.file);
  if (content === undefined) {
    io.complain(texts.t(hsdsTexts.unreadable, { name: printable(basename(asked.file)) }));
    return 2;
  }
  if (asked.direction === 'out') {
    const written = servicesToHsds(content);
    if ('faults' in written) return refuse(written.faults, asked.json, texts, io);
    io.print(`${JSON.stringify(written.page, null, 2)}\n`);
    if (written.withheld > 0) io.complain(texts.t(hsdsTexts.withheld, { count: written.withheld }));
    return 0;
  }
  const read = servicesFromHsds(content);
  if ('faults' in read) return refuse(read.faults, asked.json, texts, io);
  if (asked.json) {
    io.print(`${JSON.stringify(read, null, 2)}\n`);
    return 0;
  }
  const lines = read.services.map(({ name, organisation, howKnown }) => {
    const whole = printable(organisation ? `${name}, ${organisation.name}` : name);
    return `  ${howKnown === 'verified' ? whole : texts.t(hsdsTexts.notVerified, { name: whole })}`;
  });
  if (read.withheld > 0) lines.push(texts.t(hsdsTexts.withheld, { count: read.withheld }));
  io.print(`${[texts.t(hsdsTexts.read, { count: read.services.length }), ...lines].join('\n')}\n`);
  return 0;
}

function refuse(faults: readonly HsdsFault[], json: boolean, { t }: Texts, io: HsdsIo): 1 {
  const shown = faults.map(({ at, code }) => ({ at, code, text: t(hsdsFaultTexts[code]) }));
  if (json) io.print(`${JSON.stringify({ faults: shown }, null, 2)}\n`);
  else
    for (const { at, text } of shown)
      io.complain(t(hsdsTexts.fault, { at: at === '' ? t(hsdsTexts.wholeFile) : printable(at), text }));
  return 1;
}

/** Nothing where it is not there, too large or not JSON; why is not said, as an error of JSON repeats what stands in the file. */
async function jsonIn(path: string): Promise<unknown> {
  try {
    if ((await stat(path)).size > largestFile) return undefined;
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function argumentsIn(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [direction, file, ...more] = positionals;
    if ((direction !== 'in' && direction !== 'out') || file === undefined || more.length > 0) return null;
    return { direction, file, json: values.json } as const;
  } catch {
    return null; // a word that does not exist; the usage says which do
  }
}
