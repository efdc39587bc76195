import { type ComponentType, createContext, type ReactElement, Suspense, useContext } from 'react';
import { Loading } from './state/loading.tsx';

/** `heading`: the files come as a section of the page, under a heading of this rank. Left out: the page has a section for them. */
type Matter = { readonly kind: string; readonly id: string; readonly heading?: 'h2' | 'h3' };

/** What shows the files of a matter: a later domain brings it, and it is fetched with the first page that asks for it. */
export const FilesOfMatter = createContext<ComponentType<Matter> | null>(null);

/** The files of a matter, for the page of that matter. */
export function FilesOf(matter: Matter): ReactElement | null {
  const Files = useContext(FilesOfMatter);
  return (
    Files && (
      <Suspense fallback={<Loading lines={3} />}>
        <Files {...matter} />
      </Suspense>
    )
  );
}
