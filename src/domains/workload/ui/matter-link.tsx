import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useWorkKind } from '../../tasks/ui/public.tsx';
import type { Matter } from '../schema.ts';

/** What a matter is called: its name, and the reference that is said over the phone. */
export const calledAs = ({ name, reference }: Pick<Matter, 'name' | 'reference'>): string =>
  [name, reference].filter((word) => word !== null).join(', ');

/** Leads to the page of a matter, whatever its kind. */
export function MatterLink({ of, className }: { of: Matter; className?: string }): ReactElement {
  const kind = useWorkKind({ about: of });
  const called = calledAs(of);
  const path = kind?.path(of.id) ?? (of.kind === 'case' ? `/app/cases/${of.id}` : null);
  return path === null ? (
    <b>{called}</b>
  ) : (
    <Link className={className} to={path}>
      {called}
    </Link>
  );
}
