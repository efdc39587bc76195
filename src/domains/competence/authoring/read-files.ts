import { CourseFile } from '../courses/course-file.ts';
import { photoBytes } from '../courses/photo.ts';
import { readWords } from '../courses/read-words.ts';
import type { CourseDraft } from './draft.ts';
import { draftOfFiles } from './draft-of-files.ts';
import { remarkOf } from './remark-of.ts';

/** What was in an archive, by name: texts as text, photographs as `data:` text. */
export type CourseArchive = ReadonlyMap<string, string>;

export type ReadFiles =
  | {
      readonly draft: CourseDraft;
      /** The photographs that it shows, by name. Drawings are those of the installation. */
      readonly photos: ReadonlyMap<string, string>;
      readonly unknownDrawings: readonly string[];
    }
  | {
      readonly wrong: 'no-course' | 'several' | 'not-yaml' | 'shape' | 'no-words' | 'stray';
      readonly file: string;
      readonly line: number;
    };

/** A course from its files, as `zipOfCourse` writes them. `parse` reads YAML, and throws where it is none. */
export function readFiles(files: CourseArchive, parse: (yaml: string) => unknown): ReadFiles {
  const wrong = (code: Extract<ReadFiles, { wrong: string }>['wrong'], file: string, line = 0): ReadFiles => ({
    wrong: code,
    file,
    line,
  });
  const names = [...files.keys()].filter((name) => /^(?:[^/]+\/)?[^/]+\.yaml$/.test(name));
  const [yamlName, ...more] = names;
  if (yamlName === undefined) return wrong('no-course', '');
  if (more.length > 0) return wrong('several', more[0] ?? '');
  const yaml = files.get(yamlName) ?? '';
  let parsed: unknown;
  try {
    parsed = parse(yaml);
  } catch {
    return wrong('not-yaml', yamlName);
  }
  const file = CourseFile.safeParse(parsed);
  if (!file.success) return wrong('shape', yamlName);
  const read = (['sv', 'en'] as const).map((language) => {
    const name = yamlName.replace(/\.yaml$/, `.${language}.md`);
    const content = files.get(name);
    return { name, of: content === undefined ? null : readWords(content) };
  });
  for (const { name, of } of read) {
    if (!of) return wrong('no-words', name);
    const [first] = of.faults;
    if (first) return wrong('stray', name, first.line);
  }
  const [sv, en] = read.map(({ of }) => of?.words);
  if (!sv || !en) return wrong('no-words', yamlName);
  const draft = draftOfFiles(file.data, { sv, en }, remarkOf(yaml));
  const folder = yamlName.slice(0, yamlName.lastIndexOf('/') + 1);
  const named = new Set(
    draft.pieces.flatMap(({ scenes }) => scenes.flatMap(({ pictures }) => pictures.map((one) => one.name))),
  );
  const photos = new Map<string, string>();
  const drawings: string[] = [];
  for (const name of named) {
    const photo = files.get(`${folder}pictures/${name}.jpg`);
    if (photo !== undefined && photoBytes(photo)) photos.set(name, photo);
    else drawings.push(name);
  }
  return { draft, photos, unknownDrawings: drawings };
}
