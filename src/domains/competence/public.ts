export type { Published } from './certificates/published.ts';
export type { Lessons } from './lesson-file.ts';
export type { AgencyResult } from './schema.ts';
