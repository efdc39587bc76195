import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { isClosed } from '../../sending/request.ts';
import { PageHeading } from '../page-heading.tsx';
import { FailureState } from './failure-state.tsx';
import { Freshness } from './freshness.tsx';
import { Loading } from './loading.tsx';

type Query<Data> = Pick<UseQueryResult<Data>, 'data' | 'dataUpdatedAt' | 'error' | 'isError' | 'isPending'> & {
  readonly refetch: () => unknown;
};

/** A network that is gone, a session that ended or a fault of ours takes nothing away of what came before. */
const staysReadable = ({ data, isError, error }: Query<unknown>): boolean =>
  data !== undefined && !(isError && isClosed(error));

/** What is shown until the data is there: its shape, or what went wrong and what to do. Above old data: that it is old. */
export function FetchState(props: { of: Query<unknown>; lines?: number; instead?: ReactNode }): ReactElement | null {
  const { of, lines = 8, instead } = props;
  const again = (): void => void of.refetch();
  if (of.isPending) return <Loading lines={lines} />;
  if (!of.isError) return null;
  if (staysReadable(of)) return <Freshness failed fetchedAt={of.dataUpdatedAt} newer={null} again={again} />;
  return <FailureState error={of.error} again={again} instead={instead} />;
}

/** What was asked for, or the state in its place. What is missing and what is hidden end on the same page. */
export function Fetched<Data>(props: {
  of: Query<Data>;
  /** How many lines the shape of what comes has. */
  lines?: number;
  /** What the page is called while it cannot be shown, where its heading comes with the data. */
  title?: string;
  /** Where to go instead. */
  instead?: ReactNode;
  children: (data: Data) => ReactNode;
}): ReactElement {
  const { of, title } = props;
  const isReadable = staysReadable(of);
  return (
    <>
      {title !== undefined && of.isError && !isReadable && <PageHeading tab={title}>{title}</PageHeading>}
      <FetchState of={of} {...(props.lines === undefined ? {} : { lines: props.lines })} instead={props.instead} />
      {isReadable && props.children(of.data as Data)}
    </>
  );
}
