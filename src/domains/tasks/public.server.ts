export { workRoutes } from './routes.ts';
export { saveTasks, type TaskLine } from './store.ts';
