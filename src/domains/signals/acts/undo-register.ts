import { toUndoRegister, type UndoRegisterAct, undoRegisterAct } from '../../../kernel/mistakes/undo-register.ts';
import { mayUndoRegister } from '../access.ts';
import { signalMessages } from '../messages.ts';
import type { Signal } from '../signal.ts';

export const undoRegisterSignal: UndoRegisterAct<'signal.undo-register'> = undoRegisterAct({
  type: 'signal.undo-register',
  stream: 'signal',
  sentence: () => ({ message: signalMessages.registeringUndone }),
  retainRule: 'signal',
});

/** Undone while nothing else was recorded of it, so that nothing of it has gone to another agency, and no colleague answers for it. */
export const toUndoRegisterSignal = toUndoRegister<Signal>({
  act: undoRegisterSignal,
  roles: ['officer'],
  may: mayUndoRegister,
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
