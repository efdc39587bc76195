export { benchStudy } from './bench.server.ts';
export { seedCommand } from './seed-command.server.ts';
export { studyCommand } from './study-command.server.ts';
