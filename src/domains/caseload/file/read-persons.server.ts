import { type PersonInFile, personsIn } from './persons-in.ts';
import { readCaseload } from './read.server.ts';
import { isWrongFile } from './reading.ts';

/** Every person of a caseload file, in whichever format, and its country; null where the file is wrong, which `cape study` explains. */
export async function readPersons(
  path: string,
  size: number,
): Promise<{ persons: readonly PersonInFile[]; country: string | null } | null> {
  const read = await readCaseload(path, size);
  return isWrongFile(read) ? null : { persons: personsIn(read), country: read.country };
}
