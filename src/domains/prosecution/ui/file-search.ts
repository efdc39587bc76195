/** The search part of the address of a page about a criminal file: whom and what it is about. Ids and codes only. */
export type FileSearch = {
  readonly party?: string;
  readonly element?: string;
  readonly question?: string;
  readonly about?: string;
};

const shape = /^[A-Za-z0-9.-]{3,60}$/;

/** What is not known there is left out, so that an old link still opens the page. */
export function fileSearch(search: Record<string, unknown>): FileSearch {
  const known = (['party', 'element', 'question', 'about'] as const).flatMap((name) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}
