export { type MattersNamed, workRoutes } from './routes.ts';
export { listOpenTasksOf, saveTasks, type TaskLine } from './store.ts';
