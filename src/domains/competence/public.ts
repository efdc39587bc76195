export type { Lessons } from './lesson-file.ts';
export type { HouseResult } from './schema.ts';
