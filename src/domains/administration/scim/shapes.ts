import { z } from 'zod';
import { Receipt, Visibility } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Settings } from './acts/set-directory.ts';

/** The directory of the agency as an administrator sees it: its settings, and what can be chosen for them. */
export const DirectoryShown = z.strictObject({
  settings: Settings.nullable(),
  people: z.int(),
  groups: z.array(z.strictObject({ id: Uuid, name: z.string(), members: z.int() })),
  providers: z.array(z.strictObject({ id: Uuid, name: z.string() })),
  units: z.array(z.strictObject({ id: Uuid, name: z.string(), capacities: z.array(Capacity) })),
  visibility: Visibility,
});
export type DirectoryShown = z.infer<typeof DirectoryShown>;
export const DirectoryAnswer = z.strictObject({ directory: DirectoryShown, receipt: Receipt });
export type DirectoryAnswer = z.infer<typeof DirectoryAnswer>;
