export type { AnswersFrom } from './answers/answers-from.ts';
export { openMedium, visitQuery } from './api.ts';
