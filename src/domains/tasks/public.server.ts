export type { WorkParts } from './routes.ts';
export { markOf, type Notice } from './seen.server.ts';
export { listOpenTasksOf, saveTasks, type TaskLine } from './store.ts';
export { tellerOf } from './tell.ts';
