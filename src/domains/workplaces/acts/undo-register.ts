import { toUndoRegister, type UndoRegisterAct, undoRegisterAct } from '../../../kernel/mistakes/undo-register.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import type { Workplace } from '../workplace.ts';

export const undoRegisterWorkplace: UndoRegisterAct<'workplace.undo-register'> = undoRegisterAct({
  type: 'workplace.undo-register',
  stream: 'workplace',
  sentence: () => ({ message: workplaceMessages.registeringUndone }),
  retainRule: 'workplace',
});

export const toUndoRegisterWorkplace = toUndoRegister<Workplace>({
  act: undoRegisterWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  inStream: ({ id, at }, act) => ({ at, id: act.id, stream: id }),
});
