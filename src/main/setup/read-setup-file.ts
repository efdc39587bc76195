import { readFile, stat } from 'node:fs/promises';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../../kernel/message.ts';
import { hints } from './hint-messages.ts';
import { type FilePath, SetupFile } from './setup-file.ts';
import { fieldOf, type PlacedMistake, type SetupMistake } from './setup-mistake.ts';

/** What a file says, with a way from a place in it to its line; or everything that is wrong with its form. */
export type ReadSetupFile =
  | { readonly file: SetupFile; readonly place: (mistake: PlacedMistake) => SetupMistake }
  | { readonly mistakes: readonly SetupMistake[] };

/** Some thousands of people are a tenth of this. */
const longest = 8 * 1024 * 1024;

/** Null where there is no such file that could be read. */
export async function readSetupText(path: string): Promise<string | null> {
  try {
    const { size } = await stat(path);
    return size > longest ? null : await readFile(path, 'utf8');
  } catch {
    return null; // the command says that it cannot be read
  }
}

export function readSetupFile(text: string): ReadSetupFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors.map(({ pos, code }): SetupMistake => {
    const { line, col: column } = counter.linePos(pos[0]);
    return { line, field: '', code: code === 'DUPLICATE_KEY' ? 'twiceHere' : 'notYaml', values: { column } };
  });
  if (broken.length > 0) return { mistakes: broken };
  const place = ({ path, ...mistake }: PlacedMistake): SetupMistake => ({
    ...mistake,
    line: lineIn(document, counter, path),
    field: fieldOf(path),
  });
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 1000 });
  } catch {
    return { mistakes: [{ line: 1, field: '', code: 'notYaml', values: { column: 1 } }] }; // aliases without end
  }
  const parsed = SetupFile.safeParse(value ?? {});
  if (parsed.success) return { file: parsed.data, place };
  return { mistakes: parsed.error.issues.flatMap((issue) => mistakesOf(issue, value)).map(place) };
}

/** The line of something; of what is missing, the line of what it is missing in. */
function lineIn(document: Document, counter: LineCounter, path: FilePath): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
  }
  return 1;
}

function mistakesOf(issue: z.core.$ZodIssue, value: unknown): readonly PlacedMistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      code: /secret|password/i.test(key) ? 'secretHere' : 'unknownField',
      values: {},
      ...hinted(issue.path, /secret|password/i.test(key)),
    }));
  const missing = at(value, issue.path) === undefined;
  const hint = hintFor(issue.path);
  return [{ path: issue.path, code: missing ? 'missing' : 'notLikeThis', values: {}, ...(hint ? { hint } : {}) }];
}

function hinted(path: FilePath, isSecret: boolean): { hint?: Message } {
  if (isSecret) return {};
  const list = [...path].reverse().find((part) => typeof part === 'string');
  const within = typeof path.at(-1) === 'number' ? `in.${String(list)}` : path.length === 0 ? 'in.file' : '';
  const hint = hints[within];
  return hint ? { hint } : {};
}

/** What stands at a place. Where one entry may stand in the place of a list, or a text in that of an entry, it is that. */
const at = (value: unknown, path: FilePath): unknown =>
  path.reduce<unknown>((inside, part) => {
    if (typeof inside === 'string') return inside;
    if (typeof inside !== 'object' || inside === null) return undefined;
    return typeof part === 'number' && !Array.isArray(inside) ? inside : (inside as Record<PropertyKey, unknown>)[part];
  }, value);

/** What may stand there, by the last name of the path: `agencies[0].name.sv` by `name`. */
function hintFor(path: FilePath): Message | null {
  const names = path.filter((part): part is string => typeof part === 'string').reverse();
  const isOfPerson = names.includes('people');
  for (const name of names) {
    const hint = (isOfPerson ? hints[`person.${name}`] : undefined) ?? hints[name];
    if (hint) return hint;
  }
  return null;
}
