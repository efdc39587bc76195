import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { Uuid } from '../../../kernel/id.ts';
import type { Role } from '../../../kernel/who.ts';
import { endCapacity } from '../acts/end-capacity.ts';
import { endRole } from '../acts/end-role.ts';
import { giveCapacity } from '../acts/give-capacity.ts';
import { giveRole } from '../acts/give-role.ts';
import type { RightDue } from './rights-due.ts';

/** What stands for *no group that still gives it* in an act that takes a right away. */
export const noGroup = '00000000-0000-4000-8000-000000000000';

/** One act for each right that groups give or take, as a person of the agency would do it. */
export const draftRights = (
  { id: account }: { readonly id: Uuid },
  rights: readonly RightDue[],
  { at, newId }: { readonly at: RealmKey; readonly newId: () => Uuid },
): ActDraft[] =>
  rights.map(({ kind, word, does, group, before }) => {
    const content = { at, id: newId(), stream: account };
    const by = { account, group: group ?? noGroup };
    const always = { from: null, until: null, before: null };
    if (kind === 'role') {
      const role = word as Role;
      return does === 'give'
        ? giveRole.draft({ ...content, facts: { ...by, role, ...always } })
        : endRole.draft({
            ...content,
            facts: { ...by, role, at: null, before: before ?? { from: null, until: null } },
          });
    }
    const capacity = word as Capacity;
    return does === 'give'
      ? giveCapacity.draft({ ...content, facts: { ...by, capacity, ...always } })
      : endCapacity.draft({
          ...content,
          facts: { ...by, capacity, at: null, before: before ?? { from: null, until: null } },
        });
  });
