export { readOrganisationNumber } from './firm/organisation-number.ts';
export { signalLetter } from './letter.ts';
export { People, SignalSnapshot } from './schema.ts';
export { searchedWorkplace, Workplace } from './workplace.ts';
