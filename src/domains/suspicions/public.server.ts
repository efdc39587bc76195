export { calledBehindCase } from './behind-case.server.ts';
export { escalateOverdue, lapseOverdue } from './jobs.ts';
export { findSuspicion, listFromVisits, listTakenBy } from './store.ts';
