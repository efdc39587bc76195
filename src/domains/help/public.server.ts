export type { Help } from './guides/guide-file.ts';
export { readHelp } from './guides/read-guides.server.ts';
