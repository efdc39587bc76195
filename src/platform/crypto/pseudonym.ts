import { hmac } from './digest.ts';
import type { Keys } from './key-file.ts';

/**
 * The name of a person or a thing in the study of one agency: HMAC under the study key of that agency. The same person is
 * another pseudonym in every agency, and there is no way back from it without the key file.
 */
export const studyPseudonym = (
  keys: Pick<Keys, 'root'>,
  agency: number,
  of: 'person' | 'file' | 'offence',
  id: string,
) => hmac(hmac(keys.root, `study key of house ${agency}`), `${of} `, id);

/** A letter as one study knows it: the same in every agency that contributes to it, and another in every other study. */
export const studyReference = (keys: Pick<Keys, 'root'>, study: string, letter: string) =>
  hmac(hmac(keys.root, `references of the study ${study}`), letter);

/** The name of a learner in what an agency gives to another system for learning: another in every agency, and none that the study knows. */
export const learnerPseudonym = (keys: Pick<Keys, 'root'>, agency: number, account: string) =>
  hmac(hmac(keys.root, `learners of agency ${agency}`), account);
