import type { Act } from '../../../kernel/act.ts';
import { gather } from '../../../kernel/gather.ts';
import { addPackage } from './acts/add-package.ts';
import { removePackage } from './acts/remove-package.ts';
import { replacePackage } from './acts/replace-package.ts';
import { withdrawPackage } from './acts/withdraw-package.ts';
import type { CoursePackage } from './package.ts';

const kinds = {
  added: addPackage,
  replaced: replacePackage,
  withdrawn: withdrawPackage,
  removed: removePackage,
} as const;

export function foldPackage(acts: readonly Act[]): CoursePackage {
  const said = gather(acts, kinds);
  const [begun] = said.added;
  if (!begun) throw new Error('A package has no beginning.');
  const brought = [begun, ...said.replaced];
  const isAfterNewest = (id: string | undefined): boolean =>
    id !== undefined && acts.findIndex((act) => act.id === id) > acts.findIndex((act) => act.id === brought.at(-1)?.id);
  return {
    course: begun.facts.course,
    begun: begun.id,
    editions: brought.map(({ id, facts, recordedAt, actor }) => ({
      ...facts,
      edition: id,
      addedAt: recordedAt,
      addedBy: actor,
    })),
    withdrawn: isAfterNewest(said.withdrawn.at(-1)?.id),
    removed: isAfterNewest(said.removed.at(-1)?.id),
  };
}
