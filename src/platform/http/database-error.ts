/** The SQLSTATE of an error that the database raised, or null for any other error. */
export function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
}

/** Two transactions met: one of them was told to begin again, or both appended the same act or the same place in a stream. */
export const isWorthRetrying = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(codeOf(error) ?? '');
