export { identificationRoutes } from './routes.ts';
export { screeningStream } from './store.ts';
