import { knownHere } from '../../knowledge/testing/known-here.ts';
import { boardLawOf } from '../elements/board-law.ts';

const { knowledge } = await knownHere();

/** The law of a country as knowledge/law has it, in which the files of the tests are: those of Sweden for most. */
export const lawIn = (country: string) => boardLawOf(knowledge, country);
export const swedishLaw = lawIn('SE');
