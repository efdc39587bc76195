export type { MattersNamed } from './about.ts';
export { workRoutes } from './routes.ts';
export { listOpenTasksOf, saveTasks, type TaskLine } from './store.ts';
