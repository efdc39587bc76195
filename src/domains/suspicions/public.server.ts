export { escalateOverdue, suspicionJobs } from './jobs.ts';
export { suspicionRoutes } from './routes.ts';
export { suspicionStream } from './store.ts';
