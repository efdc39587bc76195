import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { WorkItem } from '../schema.ts';
import { useWorkKind } from './public.tsx';
import { WorkOwner } from './work-owner.tsx';
import { WorkWhen } from './work-when.tsx';

export function WorkRow({ item }: { item: WorkItem }): ReactElement {
  const kind = useWorkKind(item);
  return (
    <li className="row">
      <WorkWhen item={item} />
      <div>
        {kind ? (
          <Link className="row-link" to={kind.path(item.about.id)} search={kind.search?.(item.about.id)}>
            {item.title}
          </Link>
        ) : (
          <b>{item.title}</b>
        )}
        <p className="small quiet">
          {item.reference !== null && !item.title.includes(item.reference) && (
            <span className="nowrap">{item.reference} · </span>
          )}
          {item.detail}
        </p>
      </div>
      {/* For what others owe, no one here is responsible. */}
      {item.group !== 'waiting' && item.group !== 'answered' && (
        <p className="end">
          <WorkOwner item={item} />
        </p>
      )}
    </li>
  );
}
