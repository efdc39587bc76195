import { type PersonInFile, personsIn } from './persons-in.ts';
import { readCaseload } from './read.server.ts';
import { isWrongFile } from './reading.ts';

/** Every person of a caseload file, in either format; null where the file is wrong, which `cape study` explains. */
export async function readPersons(path: string, size: number): Promise<readonly PersonInFile[] | null> {
  const read = await readCaseload(path, size);
  return isWrongFile(read) ? null : personsIn(read);
}
