import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type CourseDraft, renamed } from '../authoring/draft.ts';
import { draftOfFiles } from '../authoring/draft-of-files.ts';
import { remarkOf } from '../authoring/remark-of.ts';
import { CourseFile } from '../courses/course-file.ts';
import { readWords } from '../courses/read-words.ts';

/** A course of `knowledge/` as a draft under another name, in which nothing is wrong. */
export function aDraft(id = 'night-shift', from = 'first-evening'): CourseDraft {
  const text = (ending: string) => readFileSync(`knowledge/courses/${from}${ending}`, 'utf8');
  const words = (language: string) => readWords(text(`.${language}.md`)).words;
  const yaml = text('.yaml');
  const file = CourseFile.parse(parse(yaml));
  return renamed(draftOfFiles(file, { sv: words('sv'), en: words('en') }, remarkOf(yaml)), id);
}

/** A JPEG of one grey dot, with a comment and data of an application that say where it was taken: both invented. */
export function aPhoto(): Uint8Array {
  const segment = (mark: number, ...content: readonly number[]) => [0xff, mark, 0, content.length + 2, ...content];
  const said = [...new TextEncoder().encode('Påhittad plats')];
  return new Uint8Array([
    ...[0xff, 0xd8],
    ...segment(0xe0, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0),
    ...segment(0xe1, 0x45, 0x78, 0x69, 0x66, 0, 0, ...said),
    ...segment(0xfe, ...said),
    ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 16)),
    ...segment(0xc0, 8, 0, 1, 0, 1, 1, 1, 0x11, 0),
    ...segment(0xc4, 0x00, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
    ...segment(0xda, 1, 1, 0, 0, 0x3f, 0),
    ...[0x3f],
    ...[0xff, 0xd9],
  ]);
}
