import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { FailureState } from '../../../web/components/failure-state.tsx';
import { Loading } from '../../../web/components/loading.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
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
  if (file.data) return <>{props.children(file.data)}</>;
  if (file.isPending) return <Loading lines={10} />;
  return (
    <>
      <PageHeading tab={say(notFoundTitle)}>{say(notFoundTitle)}</PageHeading>
      <FailureState
        error={file.error}
        again={() => void file.refetch()}
        instead={
          <p>
            <Link to="/app/investigations">{say(toFiles)}</Link>
          </p>
        }
      />
    </>
  );
}

/** Whom and what a page is about, from its address. */
export const useFileSearch = (): FileSearch => useSearch({ strict: false }) as FileSearch;
