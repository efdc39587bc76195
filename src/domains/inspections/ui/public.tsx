export type { AnswersFrom } from './answers/answers-from.ts';
export { visitQuery } from './api.ts';
