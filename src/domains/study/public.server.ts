export { benchStudy, type StudyMeasure } from './bench.server.ts';
export { type IntoDatabase, seedCommand } from './seed-command.server.ts';
export { studyCommand } from './study-command.server.ts';
