import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { printable } from '../../../kernel/text/printable.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import { checkCourse } from '../courses/check-course.ts';
import { CourseFile } from '../courses/course-file.ts';
import { readDrawings } from '../courses/read-drawings.server.ts';
import { type CourseWords, readWords } from '../courses/read-words.ts';
import type { CourseIo } from './course-io.ts';
import { courseFaults, courseTexts as text } from './course-messages.ts';
import { packageCommand } from './package.server.ts';

type Wrong = {
  readonly file: string;
  readonly line: number | null;
  readonly at: string;
  readonly code: keyof typeof courseFaults;
  readonly text: string;
};
type Checked = { readonly file: CourseFile | null; readonly faults: readonly Wrong[] };

/** `cape course check DIR`, and `cape course examine FILE`: whether the courses in a folder fit together, or a package can be taken. 0, 1 with what is wrong, 2 where there is none. */
export async function courseCommand(words: readonly string[], io: CourseIo): Promise<0 | 1 | 2> {
  const texts = textsIn(io.language);
  const [verb, ...rest] = words;
  if (verb === 'examine') return packageCommand(rest, io);
  const json = rest.includes('--json');
  const [folder, ...more] = rest.filter((word) => word !== '--json');
  if (verb !== 'check' || folder === undefined || more.length > 0) {
    io.complain(texts.t(text.usage));
    return 2;
  }
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  const obstacles = await obstaclesIn(io.knowledge);
  const drawings = await readDrawings(folder);
  const checked: Checked[] = [];
  for (const name of names) {
    const found = await checkOne(folder, name.replace(/\.yaml$/, ''), { obstacles, drawings }, texts);
    if (found) checked.push(found);
  }
  if (checked.length === 0) {
    io.complain(texts.t(text.noCourses));
    return 2;
  }
  const faults = checked.flatMap((one) => one.faults);
  const pieces = checked.flatMap(({ file }) => file?.pieces ?? []);
  const choices = pieces.flatMap((piece) => Object.values(piece.choices));
  const counted = {
    courses: checked.length,
    pieces: pieces.length,
    choices: choices.length,
    unverified: choices.filter(({ verified }) => !verified).length,
  };
  if (json) io.print(`${JSON.stringify({ ...counted, faults })}\n`);
  else if (faults.length === 0) io.print(`${texts.t(text.right, counted)}\n`);
  else {
    for (const { file, line, at, text: said } of faults)
      io.print(`${[printable(file), line, at].filter((part) => part !== null && part !== '').join(':')}: ${said}\n`);
    io.print(`${texts.t(text.wrong, { count: faults.length })}\n`);
  }
  return faults.length > 0 ? 1 : 0;
}

async function obstaclesIn(knowledge: string): Promise<ReadonlySet<string>> {
  const content = await readFile(join(knowledge, 'obstacles.yaml'), 'utf8');
  return new Set([...content.matchAll(/^ {2}- id: (\S+)/gm)].map(([, id = '']) => id));
}

/** A course of three files. Null: the YAML file is of something else, such as short cases. */
async function checkOne(
  folder: string,
  name: string,
  { obstacles, drawings }: { obstacles: ReadonlySet<string>; drawings: ReadonlyMap<string, string> },
  { t }: Texts,
): Promise<Checked | null> {
  const wrong = (
    file: string,
    code: Wrong['code'],
    {
      line = null,
      at = '',
      values = {},
    }: Partial<Pick<Wrong, 'line' | 'at'>> & { values?: Readonly<Record<string, string | number>> } = {},
  ): Wrong => ({
    file,
    line,
    at,
    code,
    text: t(courseFaults[code], values),
  });
  const path = `${name}.yaml`;
  const lines = new LineCounter();
  const document = parseDocument(await readFile(join(folder, path), 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) return { file: null, faults: [wrong(path, 'not-yaml', { line: lines.linePos(broken.pos[0]).line })] };
  if (!document.has('pieces')) return null;
  const parsed = CourseFile.safeParse(document.toJS({ maxAliasCount: 100 }));
  const read = await Promise.all(
    (['sv', 'en'] as const).map(async (language) => {
      const file = `${name}.${language}.md`;
      const content = await readFile(join(folder, file), 'utf8').catch(() => null);
      if (content === null) return { words: null, faults: [wrong(file, 'no-file')] };
      const { words, faults } = readWords(content);
      return {
        words,
        faults: faults.map(({ line, code, what }) => wrong(file, code, { line, values: { what: printable(what) } })),
      };
    }),
  );
  const faults = read.flatMap((one) => one.faults);
  if (!parsed.success)
    return {
      file: null,
      faults: [...parsed.error.issues.map((issue) => wrong(path, 'shape', { at: issue.path.join('.') })), ...faults],
    };
  const [sv, en] = read.map((one) => one.words);
  if (faults.length > 0 || !sv || !en) return { file: parsed.data, faults };
  const words: Readonly<Record<'sv' | 'en', CourseWords>> = { sv, en };
  const found = checkCourse(parsed.data, words, obstacles, drawings).map(({ at, code, values }) =>
    wrong(path, code, { at, values }),
  );
  return { file: parsed.data, faults: found };
}
