export { competenceActs } from './acts.ts';
export { monthsAfter } from './complete-course.ts';
export type { Lessons } from './lesson-file.ts';
export type { HouseResult } from './schema.ts';
