import { placesOf } from './text.ts';

export type WrongText =
  | { readonly is: 'places-missing'; readonly places: readonly string[] }
  | { readonly is: 'places-unknown'; readonly places: readonly string[] }
  | { readonly is: 'braces' };

/** How often each place stands there beyond those of the other. */
const beyond = (these: readonly string[], those: readonly string[]): string[] => {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
};

/**
 * What is wrong with a translation beside its original, or null. Each place, such as `{phone}`, stands in it as often as in the original: a number
 * that is not put in is one that no worker can call.
 */
export function wrongText(said: string, original: string): WrongText | null {
  const [here, there] = [placesOf(said), placesOf(original)];
  const missing = beyond(there, here);
  if (missing.length > 0) return { is: 'places-missing', places: [...new Set(missing)] };
  const unknown = beyond(here, there);
  if (unknown.length > 0) return { is: 'places-unknown', places: [...new Set(unknown)] };
  return /[{}]/.test(said.replace(/\{\w+\}/g, '')) ? { is: 'braces' } : null;
}
