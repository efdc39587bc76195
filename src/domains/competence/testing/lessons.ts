import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Course, joinCourse } from '../courses/course.ts';
import { CourseFile } from '../courses/course-file.ts';
import { readWords } from '../courses/read-words.ts';
import { choicesOnTheRightWay } from '../courses/right-way.ts';
import { type Lessons, VignetteFile } from '../lesson-file.ts';

const file = (name: string): unknown => parse(readFileSync(`knowledge/courses/${name}.yaml`, 'utf8'));

/** What can be learned, as it is in the files: the rules are tried on the cases that people are given. */
export function lessons(): Lessons {
  const { rounds, vignettes } = VignetteFile.parse(file('vignettes'));
  return { rounds, vignettes, courses: [course('first-evening')], drawings: Object.fromEntries(drawings()) };
}

/** A course as it is in its three files. */
export function course(name: string): Course {
  const words = (language: string) => readWords(readFileSync(`knowledge/courses/${name}.${language}.md`, 'utf8')).words;
  return joinCourse(CourseFile.parse(file(name)), { sv: words('sv'), en: words('en') }, drawings());
}

const drawings = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync('knowledge/courses/pictures').map(
      (of) => [of.replace(/\.svg$/, ''), readFileSync(`knowledge/courses/pictures/${of}`, 'utf8')] as const,
    ),
  );

/** The right answers of a course. */
export const rightAnswers = ({ pieces }: Course): Readonly<Record<string, string>> =>
  Object.fromEntries(pieces.flatMap(({ scenes }) => choicesOnTheRightWay(scenes)).map(({ id, right }) => [id, right]));
