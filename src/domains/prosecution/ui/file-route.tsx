import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { Fetched } from '../../../web/components/state/fetched.tsx';
import { useText } from '../../../web/text.tsx';
import type { FileShown } from '../shown.ts';
import { fileQuery } from './api.ts';
import { notFoundTitle, toFiles } from './file-messages.ts';
import type { FileSearch } from './file-search.ts';

/** Opens the criminal file of the address. A hidden one and a missing one end on the same page. */
export function OpenFile(props: { children: (file: FileShown) => ReactNode }): ReactElement {
  const say = useText();
  const { id = '' } = useParams({ strict: false });
  const file = useQuery(fileQuery(id));
  return (
    <Fetched
      of={file}
      lines={10}
      title={say(notFoundTitle)}
      instead={
        <p>
          <Link to="/app/investigations">{say(toFiles)}</Link>
        </p>
      }
    >
      {props.children}
    </Fetched>
  );
}

/** Whom and what a page is about, from its address. */
export const useFileSearch = (): FileSearch => useSearch({ strict: false }) as FileSearch;
