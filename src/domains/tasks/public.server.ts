export { workRoutes } from './routes.ts';
export { saveTasks } from './store.ts';
