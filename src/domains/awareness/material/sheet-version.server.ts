import { sha256 } from '../../../platform/crypto/digest.ts';
import type { MaterialKind } from './kinds.ts';
import type { Side } from './side.ts';

/** By what a sheet says in its languages it is known again: made twice from the same texts it is the same version. */
export const sheetVersion = (kind: MaterialKind, sides: readonly Side[]): string =>
  sha256(JSON.stringify([kind, sides.map(({ isDraft: _, ...said }) => said)]))
    .toString('hex')
    .slice(0, 12);
