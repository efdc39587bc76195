export { benchStudy } from './bench.server.ts';
export { readPersons } from './caseload/read-persons.server.ts';
export { studyCommand } from './command/study.server.ts';
export { readPublishedFigures } from './figures/read.server.ts';
export { addLived } from './lived/add-lived.server.ts';
export { studyRoutes } from './routes.ts';
export { generateCaseload } from './seed/caseload.ts';
export { seedCommand } from './seed/command.server.ts';
export { listPublished, studyStreams } from './store.ts';
