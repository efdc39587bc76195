export { findMatters, type Hit, saveSearched } from './store.server.ts';
