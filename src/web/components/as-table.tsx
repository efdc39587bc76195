import table from '@phosphor-icons/core/regular/table.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { asTable } from '../messages.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

/** From an ordinary list to the same as a table, which is narrowed, sorted, kept as a view and exported. */
export function AsTable({ list }: { list: string }): ReactElement {
  const say = useText();
  return (
    <p className="small not-on-paper">
      <Link to="/app/lists/$list" params={{ list }}>
        <Icon of={table} /> {say(asTable)}
      </Link>
    </p>
  );
}
