export { helpOf } from './followed.server.ts';
export { helpAliasesOfCase } from './store.ts';
