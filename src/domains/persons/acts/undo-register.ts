import { toUndoRegister, type UndoRegisterAct, undoRegisterAct } from '../../../kernel/mistakes/undo-register.ts';
import { mayRegister } from '../access.ts';
import { personMessages } from '../messages.ts';
import { ofPerson, type Person } from '../person.ts';

export const undoRegisterPerson: UndoRegisterAct<'person.undo-register'> = undoRegisterAct({
  type: 'person.undo-register',
  stream: 'person',
  sentence: () => ({ message: personMessages.registeringUndone }),
  retainRule: 'person',
});

export const toUndoRegisterPerson = toUndoRegister<Person>({
  act: undoRegisterPerson,
  roles: ['officer', 'lead'],
  may: mayRegister,
  inStream: ofPerson,
});
