import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { isSafePicture } from './courses/check-picture.ts';
import { type Course, joinCourse } from './courses/course.ts';
import { CourseFile } from './courses/course-file.ts';
import { isCleanPhoto } from './courses/photo.ts';
import { readDrawings } from './courses/read-drawings.server.ts';
import { readWords } from './courses/read-words.ts';
import { type Lessons, VignetteFile } from './lesson-file.ts';

/** The cases and courses in `knowledge/courses`. A file that is wrong stops the start with its name and place. */
export async function readLessons(knowledge: string): Promise<Lessons> {
  const folder = join(knowledge, 'courses');
  const { rounds, vignettes } = await readAs(VignetteFile, join(folder, 'vignettes.yaml'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== 'vignettes.yaml').sort();
  const drawings = await readDrawings(folder);
  const courses = await Promise.all(files.map((name) => readCourse(join(folder, name), drawings)));
  return { rounds, vignettes, courses, drawings: Object.fromEntries(drawings) };
}

/** A course from its three files, whose first has this path. */
async function readCourse(path: string, drawings: ReadonlyMap<string, string>): Promise<Course> {
  const file = await readAs(CourseFile, path);
  const wordsIn = async (language: 'sv' | 'en') => {
    const place = path.replace(/\.yaml$/, `.${language}.md`);
    const { words, faults } = readWords(await readFile(place, 'utf8'));
    const [wrong] = faults;
    if (wrong) throw new Error(`${place}: ${wrong.line}: ${wrong.what}`);
    return words;
  };
  const words = { sv: await wordsIn('sv'), en: await wordsIn('en') };
  for (const { name } of words.en.pieces.flatMap(({ scenes }) => scenes.flatMap(({ pictures }) => pictures))) {
    const drawing = drawings.get(name);
    if (drawing === undefined || !(isSafePicture(drawing) || isCleanPhoto(drawing)))
      throw new Error(`${path}: pictures/${name}`);
  }
  return joinCourse(file, words, drawings);
}

async function readAs<T>(shape: z.ZodType<T>, path: string): Promise<T> {
  const parsed = shape.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
