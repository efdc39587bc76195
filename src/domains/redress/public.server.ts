export { listClaimIds, listCosts } from './store.ts';
