/** How much room something takes, as a person reads it: whole kilobytes, rounded up, or megabytes with one decimal. */
export function sizeOf(bytes: number): { readonly amount: number; readonly unit: 'kB' | 'MB' } {
  const kilobytes = Math.ceil(bytes / 1000);
  if (kilobytes < 1000) return { amount: kilobytes, unit: 'kB' };
  return { amount: Math.ceil(kilobytes / 100) / 10, unit: 'MB' };
}
