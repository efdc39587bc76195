export { calledBehindCase } from './behind-case.server.ts';
export { escalateOverdue } from './jobs.ts';
export { findSuspicion, listFromVisits, listTakenBy } from './store.ts';
