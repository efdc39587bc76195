export { kindNames as claimKindNames, payerStateNames } from './messages.ts';
