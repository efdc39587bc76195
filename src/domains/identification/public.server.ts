export { countedAs } from './counted-as.server.ts';
export { identificationRoutes } from './routes.ts';
export { screeningStream, screeningsNamed } from './store.ts';
