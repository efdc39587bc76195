import type { ReactElement } from 'react';
import Files from './files.tsx';

/** On the page of a case: its files. */
export default function FilesOfCase({ of }: { of: { readonly id: string } }): ReactElement {
  return <Files kind="case" id={of.id} />;
}
