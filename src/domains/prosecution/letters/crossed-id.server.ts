import { uuidV4 } from '../../../kernel/id.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';

/**
 * The id that an object of a file gets in another agency: the same within one disclosure, another in every other, and without a
 * way back to the id that it has here.
 */
export const crossedId = (letter: string, id: string): string => uuidV4(sha256('crossed id', letter, id));
