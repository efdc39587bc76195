export { listCosts } from './store.ts';
