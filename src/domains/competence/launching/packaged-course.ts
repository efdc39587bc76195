import type { Course } from '../courses/course.ts';
import type { EditionLine } from '../library/schema.ts';

/** A package where a course is asked for: its title in the one language it has, and no pieces of ours. */
export function packagedCourse(of: {
  readonly course: string;
  readonly version: number;
  readonly line: EditionLine;
}): Course {
  const { title, about, minutes, months } = of.line;
  return {
    id: of.course,
    version: of.version,
    ...{ audience: [], obstacles: [], pieces: [], recall: [], lawNote: null },
    minutesEach: minutes,
    monthsValid: months,
    title: { sv: title, en: title },
    about: { sv: about, en: about },
    contentNote: { sv: '', en: '' },
  };
}
