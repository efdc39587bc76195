/** The year that a page was opened on, in its address. The page says itself when the report has no such year. */
export const periodSearch = ({ period }: Record<string, unknown>): { readonly period?: string } => {
  const asked = typeof period === 'number' ? String(period) : period;
  return typeof asked === 'string' ? { period: asked } : {};
};
