import { uuidV4 } from '../../../kernel/id.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';

/**
 * The id that something of a file gets in another agency: the same for the same letter, another in every letter, and no way
 * back from it to the id that it has here.
 */
export const crossedId = (letter: string, id: string): string => uuidV4(sha256('crossed id', letter, id));
