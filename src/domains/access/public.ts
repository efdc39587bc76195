export { holds, ownRealm, realmsToRead, realmsToWrite } from './access.ts';
export { accessMessages } from './messages.ts';
