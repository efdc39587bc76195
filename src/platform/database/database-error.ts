/** The SQLSTATE of an error that the database raised, or null for any other error. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Two transactions met: one of them was made to begin again, or both appended the same act or the same place in a stream. */
const isWorthRetrying = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(codeOf(error) ?? '');

/**
 * Runs a transaction that met another one again from its first line; it then finds what the other has done. When it meets one at each of
 * five tries, `giveUp` makes the error that is thrown.
 */
export async function retrying<T>(
  work: () => Promise<T>,
  giveUp: (error: unknown) => unknown = (error) => error,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (!isWorthRetrying(error)) throw error;
      if (tries === 5) throw giveUp(error);
    }
  }
}
