import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Course, type Lessons, VignetteFile } from '../lesson-file.ts';

const file = (name: string): unknown => parse(readFileSync(`knowledge/courses/${name}.yaml`, 'utf8'));

/** What can be learned, as it is in the files: the rules are tried on the cases that people are given. */
export function lessons(): Lessons {
  const { rounds, vignettes } = VignetteFile.parse(file('vignettes'));
  return { rounds, vignettes, courses: [Course.parse(file('first-evening'))] };
}
