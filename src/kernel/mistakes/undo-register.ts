import { z } from 'zod';
import { ActEnvelope } from '../act.ts';
import { type ActContent, type ActDef, type Definition, defineAct } from '../define-act.ts';
import type { Doing, Here } from '../doing.ts';
import { Problem } from '../problem.ts';
import type { Role, Who } from '../who.ts';
import { isJustNow } from './at-once.ts';
import { withdrawMessages } from './withdraw-messages.ts';
import type { WithEntries } from './withdrawal.ts';

const UndoRegister = z.strictObject({ act: ActEnvelope });
type UndoRegister = z.infer<typeof UndoRegister>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

/** The kind of act by which a person undoes that they have just registered something. It is in no list any more; both acts stay. */
export type UndoRegisterAct<Type extends string = string> = ActDef<Type, Facts, never>;

/* @__NO_SIDE_EFFECTS__ */
export const undoRegisterAct = <const Type extends string>(
  said: Pick<Definition<Type, Facts, never>, 'type' | 'stream' | 'sentence' | 'retainRule'>,
): UndoRegisterAct<Type> => defineAct({ ...said, nature: 'record', facts: Facts, icon: 'arrow-u-up-left' });

/** Undone by who registered it, a moment later, and only while nothing else was recorded in it. Afterwards it is corrected, or closed. */
export const toUndoRegister = <State>(of: {
  readonly act: UndoRegisterAct;
  readonly roles: readonly Role[];
  readonly may: (who: Who, here: Here<State>) => boolean;
  readonly inStream: (here: Here<State>, act: ActEnvelope) => Omit<ActContent<Facts, never>, 'facts' | 'words'>;
}): Doing<UndoRegister, Here<State>, WithEntries<Here<State>>> => ({
  act: of.act,
  input: UndoRegister,
  roles: of.roles,
  may: of.may,
  refuses: (_, { entries, asker }, now) => {
    const [root, ...more] = entries;
    const mayUndo = root && more.length === 0 && isJustNow({ by: root.actor, at: root.recordedAt, asker }, now);
    return mayUndo ? null : new Problem('conflict', withdrawMessages.notJustRegistered);
  },
  acts: ({ act }, here) => {
    const uncounts = here.entries.map(({ id }) => id);
    return [of.act.draft({ ...of.inStream(here, act), facts: {}, corrects: uncounts[0] ?? null, uncounts })];
  },
});
