import { z } from 'zod';
import { Capacity } from '../../../../kernel/capacity.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { text } from '../../../../kernel/text/text.ts';
import { ListName, ListState } from '../schema.ts';

/* What goes between a list and the server about its saved views. */

/** As what the window that asks is signed in: a cookie says only who is signed in now. */
const as = z.strictObject({ capacity: Capacity, sitting: z.uuid() });
export const longestViewName = 60;

export const ViewsAsked = z.strictObject({ as, list: ListName });
/** `view`: one's own that is kept again; null for a new one. `starts`: the list opens with it. */
export const KeepView = z.strictObject({
  as,
  list: ListName,
  view: Uuid.nullable(),
  name: text(longestViewName),
  state: ListState,
  shared: z.boolean(),
  starts: z.boolean(),
});
export const StartView = z.strictObject({ as, list: ListName, view: Uuid.nullable() });
export const DropView = z.strictObject({ as, view: Uuid });

export const ViewShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  state: ListState,
  /** Who shares it; null where it is one's own. */
  by: z.string().nullable(),
  shared: z.boolean(),
  starts: z.boolean(),
  removable: z.boolean(),
});
export type ViewShown = z.infer<typeof ViewShown>;
export const Views = z.strictObject({ views: z.array(ViewShown) });
export const ViewKept = z.strictObject({ outcome: z.enum(['kept', 'full', 'none']), view: Uuid.nullable() });
