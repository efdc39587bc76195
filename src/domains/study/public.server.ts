export { benchStudy } from './bench.server.ts';
export { studyCommand } from './command/study.server.ts';
export { addLived } from './lived/add-lived.server.ts';
export { seedCommand } from './seed/command.server.ts';
