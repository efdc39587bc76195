export { addOperationalRows } from './operational/add-rows.server.ts';
export { ownPersons } from './operational/own-persons.server.ts';
export { listOwnRows, listOwnSteps } from './operational/own-rows.server.ts';
export { ownStudy } from './operational/own-study.server.ts';
export { listPublished, type Published } from './release/store.server.ts';
export { listSurveys } from './survey/store.server.ts';
