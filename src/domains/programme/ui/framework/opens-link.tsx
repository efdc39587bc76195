import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Opens } from '../../programme-schema.ts';

/** The page that holds the acts behind a number. */
export function OpensLink(props: { of: Opens; children: ReactElement | string }): ReactElement {
  const { kind, id } = props.of;
  if (kind === 'visit' && id)
    return (
      <Link to="/app/programme/visits/$id" params={{ id }}>
        {props.children}
      </Link>
    );
  if (kind === 'vignettes') return <Link to="/app/learn/results">{props.children}</Link>;
  if (kind === 'history') return <Link to="/app/programme/history">{props.children}</Link>;
  return <>{props.children}</>;
}
