import { uuidV7 } from '../../kernel/id.ts';
import { sha256 } from '../../platform/crypto/digest.ts';

/** What something in the demo is called in the database: the same in every demo. */
export const idOf = (name: string, at: string): string => uuidV7(new Date(at), sha256('cape demo', name));
