export type { Hit } from './best-first.ts';
export { findMatters } from './find.server.ts';
export type { ListParts } from './lists/routes.server.ts';
export { addListViews } from './lists/views/routes.server.ts';
export { forgetListViews } from './lists/views/store.server.ts';
export { saveSearched } from './store.server.ts';
