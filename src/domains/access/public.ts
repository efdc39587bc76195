export { holds, ownRealm, realmsToRead, realmsToWrite, verbsOf } from './access.ts';
export { accessMessages } from './messages.ts';
