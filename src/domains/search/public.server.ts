export { saveSearched } from './store.server.ts';
