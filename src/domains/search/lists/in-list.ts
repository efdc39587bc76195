import type { ListColumn } from '../../../kernel/lists/listed.ts';
import { Problem } from '../../../kernel/problem.ts';
import { listMessages } from './messages.ts';
import type { ListState } from './schema.ts';

/** The list of a name. A name of no list is refused: it would be words that are kept, and stand in no file. */
export function listNamed<Kind>(lists: ReadonlyMap<string, Kind>, name: string): Kind {
  const kind = lists.get(name);
  if (!kind) throw new Problem('not-found', listMessages.unknown);
  return kind;
}

/** Refuses columns that are not of the list: what a list is narrowed by stands in a log that is never erased. */
export function refuseOtherColumns(
  { columns }: { readonly columns: readonly ListColumn[] },
  { where, sort }: ListState,
): void {
  const named = [...Object.keys(where), ...(sort ? [sort.column] : [])];
  if (named.every((column) => columns.some(({ id }) => id === column))) return;
  throw new Problem('invalid', listMessages.noColumn);
}
