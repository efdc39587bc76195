export type { History } from './history-file.ts';
