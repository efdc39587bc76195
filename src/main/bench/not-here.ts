/** Something without which a section measures nothing is not on this machine. The others go on; the run ends with 2. */
export class NotHere extends Error {
  override readonly name = 'NotHere';
}

/** For a section that measures the rest without it. */
export function noneOf(error: unknown): null {
  if (error instanceof NotHere) return null;
  throw error;
}
