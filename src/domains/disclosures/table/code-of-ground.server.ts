import { codeOf } from '../../../kernel/lists/listed.ts';
import { groundIdOf, provisionOf } from '../../../kernel/text/ground.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';

/** A ground as a code of a list: of one that an officer has written, the sum of what it says, since a code holds no words. */
export const codeOfGround = (ground: string): string =>
  provisionOf(ground) === null
    ? codeOf(ground)
    : `${codeOf(groundIdOf(ground))}-${sha256(ground).toString('hex').slice(0, 20)}`;
