export type { MattersNamed } from './routes.ts';
export { workRoutes } from './routes.ts';
export { listOpenTasksOf, saveTasks, type TaskLine } from './store.ts';
