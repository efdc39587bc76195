import table from '@phosphor-icons/core/regular/table.svg?raw';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../kernel/message.ts';
import { asTable } from '../messages.ts';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

/**
 * From an ordinary list to the same as a table, which is narrowed, sorted, kept as a view and exported. `where`: to what of it, as a column and a code;
 * `text`: what the link says, where a page leads to another list too.
 */
export function AsTable({
  list,
  where,
  text = asTable,
}: {
  list: string;
  where?: string;
  text?: Message;
}): ReactElement {
  const say = useText();
  return (
    <p className="small as-table not-on-paper">
      <Link to="/app/lists/$list" params={{ list }} search={where ? { where } : {}}>
        <Icon of={table} /> {say(text)}
      </Link>
    </p>
  );
}
