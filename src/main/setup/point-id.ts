import { uuidV4 } from '../../kernel/id.ts';
import { sha256 } from '../../platform/crypto/digest.ts';

/** Under which id a contact point of a file is stored: made of its keys, so that the next run finds it again. */
export const pointId = (agency: string, key: string): string =>
  uuidV4(sha256(`cape setup contact point ${agency}/${key}`).subarray(0, 16));
