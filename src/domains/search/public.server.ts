export type { ListParts } from './lists/routes.server.ts';
export { addListViews } from './lists/views/routes.server.ts';
export { forgetListViews } from './lists/views/store.server.ts';
export { findMatters, type Hit, saveSearched } from './store.server.ts';
