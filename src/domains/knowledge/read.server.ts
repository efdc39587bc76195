import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { entryOf, Group, type Knowledge } from './entry.ts';
import { filesOf, headingOf, keyOf, listsIn, requiredFiles } from './files.ts';
import { type Ground, GroundFile, groundsOfFile } from './law/grounds.ts';
import { type List, lists } from './lists.ts';
import { checkTexts, faultTexts } from './messages.ts';
import { faultsIn } from './sources/cross-references.ts';
import { apart, type Invented, inDemo } from './sources/invented.ts';

/** What is wrong, and where: the file under `knowledge/`, the line in it, and the entry. */
export type PlacedFault = {
  readonly file: string;
  readonly line: number;
  readonly entry: string | null;
  readonly text: Message;
  readonly values: MessageValues;
};

type Path = readonly PropertyKey[];
type OpenedYaml = { readonly file: string; readonly document: Document; readonly lineOf: (path: Path) => number };

/** The line of something; of what is missing, the line of what it is missing in. */
function lineIn(document: Document, counter: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

/** The text of a file as YAML, with a way from a place in the text to its line. */
export type Parsed = { readonly document: Document; readonly counter: LineCounter };

export function parseText(text: string): Parsed {
  const counter = new LineCounter();
  return { document: parseDocument(text, { lineCounter: counter, prettyErrors: false }), counter };
}

async function open(folder: string, file: string, parse: typeof parseText): Promise<OpenedYaml | PlacedFault> {
  const source = await readFile(join(folder, file), 'utf8').catch(() => null);
  if (source === null) return { file, line: 1, entry: null, text: checkTexts.noFile, values: {} };
  const { document, counter } = parse(source);
  const error = document.errors[0];
  if (error) {
    const { line } = counter.linePos(error.pos[0]);
    return { file, line, entry: null, text: checkTexts.syntax, values: { detail: error.message } };
  }
  return { file, document, lineOf: (path) => lineIn(document, counter, path) };
}

/** The id of the entry that holds a place, or the number of the entry where it has no id. */
function entryAt(document: Document, path: Path): string | null {
  if (typeof path[1] !== 'number') return null;
  const id = document.getIn([...path.slice(0, 2), 'id']);
  return typeof id === 'string' ? id : `${String(path[0])} ${path[1] + 1}`;
}

const shapeFaults = ({ file, document, lineOf }: OpenedYaml, error: z.ZodError): readonly PlacedFault[] =>
  error.issues.map(({ path, message }) => ({
    file,
    line: lineOf(path),
    entry: entryAt(document, path),
    text: checkTexts.shape,
    values: { field: path.slice(2).map(String).join('.') || String(path[0] ?? '·'), detail: message },
  }));

const Law = z.strictObject({
  list: z.literal('law'),
  groups: z.array(Group).optional(),
  offences: z.array(entryOf.offences).optional(),
  elements: z.array(entryOf.elements).optional(),
  provisions: z.array(entryOf.provisions).optional(),
});
const shapeOf = (list: List) =>
  headingOf(list) === 'law'
    ? Law
    : z.strictObject({
        list: z.literal(list),
        groups: z.array(Group).optional(),
        entries: z.array(entryOf[list] as z.ZodType),
      });

/** Where an entry of a list is: in which file, and as which one there. */
type Standing = { readonly file: OpenedYaml; readonly at: number };

/** All that can be read of the lists, and everything that is wrong with them. */
async function lookThrough(
  folder: string,
  parse: typeof parseText,
): Promise<{
  readonly faults: readonly PlacedFault[];
  readonly knowledge: Knowledge | null;
  readonly invented: Invented;
  readonly files: number;
}> {
  const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.yaml')).sort();
  const faults: PlacedFault[] = [];
  const opened = new Map<string, OpenedYaml>();
  const knowledge: Record<string, { groups: unknown[]; entries: unknown[] }> = {};
  const standing = new Map<List, Standing[]>();
  const files = [...new Set([...requiredFiles, ...lists.flatMap((list) => filesOf(list, all))])];
  for (const file of files) {
    const one = await open(folder, file, parse);
    if (!('document' in one)) {
      faults.push(one);
      continue;
    }
    opened.set(file, one);
    const [first, ...others] = listsIn(file, all);
    if (!first) continue;
    const parsed = shapeOf(first).safeParse(one.document.toJS());
    if (!parsed.success) {
      faults.push(...shapeFaults(one, parsed.error));
      continue;
    }
    for (const list of [first, ...others]) {
      const { groups = [], [keyOf(list)]: entries = [] } = parsed.data as unknown as Readonly<
        Record<string, unknown[]>
      >;
      const known = knowledge[list] ?? { groups: [], entries: [] };
      knowledge[list] = known;
      known.groups.push(...groups);
      known.entries.push(...entries);
      standing.set(list, [...(standing.get(list) ?? []), ...entries.map((_, at) => ({ file: one, at }))]);
    }
  }
  // What entries say of each other can be judged only when every list is there.
  if (faults.length > 0) return { faults, knowledge: null, invented: {}, files: opened.size };
  for (const list of lists) knowledge[list] ??= { groups: [], entries: [] };
  const whole = knowledge as unknown as Knowledge;
  const { knowledge: known, invented } = apart(whole);
  // Both must fit together: what a demo knows, and what is left where nothing made up may be.
  const placed = [known, inDemo(known, invented)].flatMap((looked) => placedFaults(looked, whole, standing));
  return { faults: onlyOnce(placed), knowledge: known, invented, files: opened.size };
}

/** What is wrong with the entries that are checked, and where in the files; what was made up has its id from another. */
function placedFaults(looked: Knowledge, whole: Knowledge, standing: ReadonlyMap<List, readonly Standing[]>) {
  return faultsIn(looked).map(({ list, entry, field, wrong }): PlacedFault => {
    const ids = looked[list].entries.map(({ id }) => id);
    // Of two entries with one id it is the later one that is wrong.
    const one = looked[list].entries[ids[wrong.kind === 'twice' ? 'lastIndexOf' : 'indexOf'](entry)];
    const found = standing.get(list)?.[(whole[list].entries as readonly unknown[]).indexOf(one)];
    const file = found?.file.file ?? '';
    const line = found?.file.lineOf([keyOf(list), found.at, field]) ?? 1;
    return { file, line, entry, text: faultTexts[wrong.kind], values: { field, ...wrong } };
  });
}

/** What is wrong with and without what was made up is one fault. */
const onlyOnce = (faults: readonly PlacedFault[]): readonly PlacedFault[] => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values(),
];

type GroundsRead = { readonly faults: readonly PlacedFault[]; readonly grounds: readonly Ground[] };

/** The grounds of every country that has a file of them. */
async function lookAtGrounds(
  folder: string,
  agencies: ReadonlySet<string> | null,
  parse: typeof parseText,
): Promise<GroundsRead & { readonly files: number }> {
  const files = (await readdir(join(folder, 'grounds'))).filter((file) => file.endsWith('.yaml')).sort();
  const all = await Promise.all(files.map((file) => lookAtFile(folder, join('grounds', file), agencies, parse)));
  return {
    faults: all.flatMap(({ faults }) => faults),
    grounds: all.flatMap(({ grounds }) => grounds),
    files: files.length,
  };
}

/** One file of grounds: their shape, and whether the kinds of agencies that they name are known. */
async function lookAtFile(
  folder: string,
  file: string,
  agencies: ReadonlySet<string> | null,
  parse: typeof parseText,
): Promise<GroundsRead> {
  const one = await open(folder, file, parse);
  if (!('document' in one)) return { faults: [one], grounds: [] };
  const parsed = GroundFile.safeParse(one.document.toJS());
  if (!parsed.success) return { faults: shapeFaults(one, parsed.error), grounds: [] };
  const grounds = groundsOfFile(parsed.data);
  const faults = parsed.data.grounds.flatMap((ground, at) =>
    (['from', 'to'] as const).flatMap((field) =>
      ground[field]
        .filter((kind) => agencies && kind !== 'any' && !agencies.has(kind))
        .map(
          (id): PlacedFault => ({
            file: one.file,
            line: one.lineOf(['grounds', at, field]),
            entry: ground.id,
            text: faultTexts.unknown,
            values: { field, id, in: 'holders' },
          }),
        ),
    ),
  );
  return { faults, grounds };
}

/**
 * Everything that is known of all countries, or everything that is wrong with the files. Nearly all of its second goes into parsing: a caller
 * that reads almost the same files again and again gives a `parse` that remembers.
 */
export async function checkKnowledge(folder: string, parse = parseText) {
  const looked = await lookThrough(folder, parse);
  const agencies = looked.knowledge && new Set(looked.knowledge.holders.entries.map(({ id }) => id));
  const { faults, grounds, files } = await lookAtGrounds(folder, agencies, parse);
  return { ...looked, grounds, faults: [...looked.faults, ...faults], files: looked.files + files };
}
