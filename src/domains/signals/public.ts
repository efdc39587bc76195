export { signalLetter } from './letter.ts';
export { readOrganisationNumber } from './organisation-number.ts';
export { People, SignalSnapshot } from './schema.ts';
export { searchedWorkplace, Workplace } from './workplace.ts';
