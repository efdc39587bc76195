export { listByNumber, listNaming, listWorkplaces } from './store.ts';
