import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, type Definition, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { ResponsibleFacts } from '../../../kernel/responsible.ts';
import { text } from '../../../kernel/text/text.ts';
import type { Role, Who } from '../../../kernel/who.ts';
import { type Colleague, canTake } from './colleague.ts';
import { responsibleMessages as texts } from './messages.ts';

/** `to`: the person, by the name of the account in addresses. */
const ChangeResponsible = z.strictObject({ act: ActEnvelope, to: Uuid, reason: text(300).nullable() });
export type ChangeResponsible = z.infer<typeof ChangeResponsible>;

export type ResponsibleAct<Type extends string> = ActDef<Type, ResponsibleFacts, 'reason'>;

/** What each kind of matter has in common in this act: who was responsible and who is, and why. */
/* @__NO_SIDE_EFFECTS__ */
export const responsibleAct = <const Type extends string>(
  of: Pick<
    Definition<Type, ResponsibleFacts, 'reason'>,
    'type' | 'stream' | 'retainRule' | 'material' | 'regime' | 'secrecy'
  >,
): ResponsibleAct<Type> =>
  defineAct<Type, ResponsibleFacts, 'reason'>({
    ...of,
    nature: 'decision',
    words: ['reason'],
    facts: ResponsibleFacts,
    icon: 'hand-palm',
    sentence: () => ({ message: texts.changed }),
    people: ({ from, to }) => ({ from, to }),
  });

/** A matter, who is responsible for it, and who asks to change that. */
export type Handing = InFile & {
  readonly id: string;
  readonly owner: string | null;
  readonly isOpen: boolean;
  /** The roles that answer for a matter of this kind, where there are fewer than for most: only those read it. */
  readonly takenBy?: readonly Role[];
  readonly asker: { readonly account: string; readonly isManager: boolean };
  /** The people of the unit of the person who asks. */
  readonly people: readonly Colleague[];
};

const responsibleIn = ({ owner, people }: Pick<Handing, 'owner' | 'people'>): Colleague | undefined =>
  people.find(({ account }) => account === owner);

/** Whether the matter is without a responsible person because that person has left. */
export const isLeftBehind = (of: Pick<Handing, 'owner' | 'people'>): boolean => responsibleIn(of)?.hasLeft === true;

/**
 * The person who is responsible hands a matter over, or a manager of the same unit does. What a person who has left was responsible for any
 * officer of the unit can take.
 */
function mayHandOver(of: Handing): Problem | null {
  if (!of.isOpen) return new Problem('conflict', texts.matterEnded);
  if (of.owner === null) return new Problem('conflict', texts.nobodyYet);
  const { asker } = of;
  if (asker.account === of.owner || (responsibleIn(of) && (asker.isManager || isLeftBehind(of)))) return null;
  return new Problem('conflict', texts.notYours);
}

/** Who can be made responsible by the person who asks. */
export function couldTake(of: Handing): readonly Colleague[] {
  const onlySelf = isLeftBehind(of) && !of.asker.isManager;
  return of.people.filter(
    (one) =>
      one.account !== of.owner && canTake(one, of.at, of.takenBy) && (!onlySelf || one.account === of.asker.account),
  );
}

/** Changes who is responsible for a matter: one rule for every kind. `inCase`: the case of the agency that it belongs to. */
export const toHandOver = <Of extends Handing>(
  act: ResponsibleAct<string>,
  may: (who: Who, of: Of) => boolean,
  inCase: (of: Of) => string | null,
  roles: readonly Role[] = ['officer', 'lead'],
): Doing<ChangeResponsible, Of> => ({
  act,
  input: ChangeResponsible,
  roles,
  may,
  possible: mayHandOver,
  refuses: ({ to }, of) => {
    if (responsibleIn(of)?.ref === to) return wrongAt('to', texts.isResponsible);
    if (couldTake(of).some(({ ref }) => ref === to)) return null;
    const { takenBy: _, ...ofAnyKind } = of;
    return wrongAt('to', couldTake(ofAnyKind).some(({ ref }) => ref === to) ? texts.cannotRead : texts.cannotTake);
  },
  acts: ({ act: { id }, to, reason }, of) => {
    const next = of.people.find(({ ref }) => ref === to);
    if (!next || of.owner === null) throw new Error('No one was found to take over.');
    return [
      act.draft({
        at: of.at,
        id,
        stream: of.id,
        caseId: inCase(of),
        facts: { from: of.owner, to: next.account },
        words: { reason },
      }),
    ];
  },
});
