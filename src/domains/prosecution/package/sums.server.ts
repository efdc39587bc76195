import { crc32 } from 'node:zlib';
import { passing } from '../../../platform/crypto/digest.ts';
import { isSignedBy } from '../../../platform/crypto/sign.ts';
import type { PackageSums } from './places.ts';

/** What a package is checked with on a server and on the command line. */
export const serverSums: PackageSums = {
  hash: passing,
  // Of no bytes Node gives 0, whatever came before.
  crc32: (bytes, before) => (bytes.length === 0 ? before : crc32(bytes, before)),
  isSignedBy,
};
