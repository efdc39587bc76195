export type { History } from './history-file.ts';
export type { Register } from './register/register-file.ts';
