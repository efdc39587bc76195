import { pagePattern } from '../../feedback/shapes.ts';

/** Which page one came from, as the program writes its address; what could hold an id is left out. */
export function feedbackSearch(raw: Record<string, unknown>): { readonly about?: string } {
  return typeof raw.about === 'string' && raw.about.length <= 120 && pagePattern.test(raw.about)
    ? { about: raw.about }
    : {};
}
