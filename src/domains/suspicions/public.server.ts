export { calledBehindCase } from './behind-case.server.ts';
export { escalateOverdue, suspicionJobs } from './jobs.ts';
export { suspicionRoutes } from './routes.ts';
export { findSuspicion, listFromVisits, listTakenBy, suspicionStream } from './store.ts';
