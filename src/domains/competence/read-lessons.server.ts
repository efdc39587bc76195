import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { Course, type Lessons, VignetteFile } from './lesson-file.ts';

/** The cases and courses in `knowledge/courses`. A file that is wrong stops the start with its name and place. */
export async function readLessons(knowledge: string): Promise<Lessons> {
  const folder = join(knowledge, 'courses');
  const { rounds, vignettes } = await readAs(VignetteFile, join(folder, 'vignettes.yaml'));
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml') && name !== 'vignettes.yaml').sort();
  const courses = await Promise.all(files.map((name) => readAs(Course, join(folder, name))));
  return { rounds, vignettes, courses };
}

async function readAs<T>(shape: z.ZodType<T>, path: string): Promise<T> {
  const parsed = shape.safeParse(parse(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`${path}: ${issue?.path.join('.')}: ${issue?.message}`);
}
