export { kindNames as claimKindNames } from './messages.ts';
