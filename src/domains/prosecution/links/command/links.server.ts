import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../../kernel/language.ts';
import { printable } from '../../../../kernel/text/printable.ts';
import { writeWhole } from '../../../../platform/files/whole-file.ts';
import { type Texts, textsIn } from '../../../../platform/pages/catalogue.ts';
import { linkFaultAt, linkFaultOnLine, linkFaultTexts, linkRemarkTexts, unreadableTexts } from '../fault-messages.ts';
import { graphHeader } from '../graph.ts';
import type { LinkFault, LinkRemark } from '../link-fault.ts';
import { largestFile, readValues } from '../read-values.server.ts';
import { linksCommandTexts as text } from './command-messages.ts';
import { type LinkStandard, linkWays, type TurnedFile } from './ways.server.ts';

export type LinksIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The folder `knowledge`. */
  readonly knowledge: string;
  readonly today: string;
};

type LinksRequest = {
  readonly way: 'in' | 'out';
  readonly file: string;
  readonly to: string | undefined;
  readonly json: boolean;
};

/**
 * `cape ftm|bods in|out FILE [--to OUT] [--json]`: a file of FollowTheMoney or of the Beneficial Ownership Data Standard as a file of links, and
 * back. 0; 1 with what is wrong in the file, by line and entry, and nothing written; 2 when it cannot be read or written.
 */
export async function linksCommand(standard: LinkStandard, words: readonly string[], io: LinksIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const refuse = (said: string): 2 => {
    io.complain(said);
    return 2;
  };
  const asked = argumentsIn(words);
  if (!asked) return refuse(texts.t(text.usage, { standard }));
  const name = printable(basename(asked.file));
  const found = await stat(asked.file).catch(() => null);
  if (!found?.isFile()) return refuse(texts.t(text.noFile, { name }));
  const bytes = found.size > largestFile ? null : await readFile(asked.file).catch(() => undefined);
  if (bytes === undefined) return refuse(texts.t(text.noFile, { name }));
  const values = bytes === null ? ({ code: 'too-large', line: 1 } as const) : readValues(bytes);
  if ('code' in values) {
    const said = texts.t(linkFaultOnLine, { line: values.line, text: texts.t(unreadableTexts[values.code]) });
    if (asked.json)
      io.print(`${JSON.stringify({ exit: 2, line: values.line, code: values.code, text: said }, null, 2)}\n`);
    return refuse(said);
  }
  const turned = linkWays(io.knowledge, io.today)[standard][asked.way](values);
  const to = turned.faults.length === 0 ? asked.to : undefined;
  if (to !== undefined) {
    const wrote = await writeWhole(to, [turned.content], { never: asked.file }).then(
      () => true,
      () => false,
    );
    if (!wrote) return refuse(texts.t(text.notWritten, { name: printable(basename(to)) }));
  }
  return asked.json ? sayJson(turned, asked, texts, io) : sayWords(turned, asked, texts, io);
}

function argumentsIn(words: readonly string[]): LinksRequest | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { to: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [way, file] = positionals;
    const isWay = way === 'in' || way === 'out';
    return isWay && file !== undefined && positionals.length === 2
      ? { way, file, to: values.to, json: values.json }
      : null;
  } catch {
    return null; // a word that does not exist; the usage says which do
  }
}

const byLine = <Found extends { readonly line: number }>(all: readonly Found[]): readonly Found[] =>
  [...all].sort((one, other) => one.line - other.line);

const sentenceOf = ({ t }: Texts, { line, id, ...found }: LinkFault | LinkRemark): string => {
  const at = found.code === 'header' ? JSON.stringify(graphHeader) : printable(found.at);
  const said = { ...linkFaultTexts, ...linkRemarkTexts }[found.code];
  const where = { line, id: printable(id), text: t(said, { at }) };
  return id === '' ? t(linkFaultOnLine, where) : t(linkFaultAt, where);
};

function sayJson(turned: TurnedFile, asked: LinksRequest, texts: Texts, io: LinksIo): 0 | 1 {
  const inWords = (all: readonly (LinkFault | LinkRemark)[]) =>
    byLine(all).map(({ line, id, code, at }) => ({
      line,
      id,
      code,
      at,
      text: sentenceOf(texts, { line, id, code, at } as LinkFault),
    }));
  const exit = turned.faults.length > 0 ? 1 : 0;
  const answer = {
    ...{ exit, way: asked.way, things: turned.things, links: turned.links },
    ...{ faults: inWords(turned.faults), remarks: inWords(turned.remarks) },
    content: exit === 0 && asked.to === undefined ? turned.entries : null,
  };
  io.print(`${JSON.stringify(answer, null, 2)}\n`);
  return exit;
}

function sayWords(turned: TurnedFile, asked: LinksRequest, texts: Texts, io: LinksIo): 0 | 1 {
  if (turned.faults.length > 0) {
    for (const fault of byLine(turned.faults)) io.complain(sentenceOf(texts, fault));
    io.complain(texts.t(text.wrong, { count: turned.faults.length }));
    return 1;
  }
  if (asked.to === undefined) io.print(turned.content);
  const kinds = new Map<string, LinkRemark[]>();
  for (const remark of byLine(turned.remarks)) kinds.set(remark.code, [...(kinds.get(remark.code) ?? []), remark]);
  for (const [first, ...more] of kinds.values()) {
    if (!first) continue;
    const said = sentenceOf(texts, first);
    io.complain(more.length === 0 ? said : texts.t(text.more, { text: said, count: more.length }));
  }
  const { things, links } = turned;
  if (asked.to !== undefined)
    io.complain(texts.t(text.written, { name: printable(basename(asked.to)), things, links }));
  return 0;
}
