export { prosecutionRoutes } from './routes.ts';
export { investigationStream, letterStream } from './store.ts';
