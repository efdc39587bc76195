export { benchStudy } from './bench.server.ts';
export { readCaseload } from './file/read.server.ts';
export { readPersons } from './file/read-persons.server.ts';
export { seedCommand } from './seed/command.server.ts';
