export { dueCalendarPages } from './notices/feed.server.ts';
export { putDueNotices } from './notices/mail.server.ts';
export { addNotices } from './notices/routes.server.ts';
export type { WorkParts } from './routes.ts';
export { listOpenTasksOf, saveTasks, type TaskLine } from './store.ts';
export { tellerOf } from './tell.ts';
