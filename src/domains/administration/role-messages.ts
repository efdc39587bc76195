import type { Message } from '../../kernel/message.ts';
import type { Role } from '../../kernel/who.ts';

/** Roles as an administrator reads them, beginning a line. */
export const roleNames: Readonly<Record<Role, Message>> = {
  officer: /*i18n*/ { id: 'role.officer', message: 'Case officer', comment: 'Role: registers, decides and answers' },
  reader: /*i18n*/ { id: 'role.reader', message: 'Reader', comment: 'Role: lists and reads what the unit has' },
  member: /*i18n*/ { id: 'role.member', message: 'Member', comment: 'Role: sees only their own work' },
  lead: /*i18n*/ { id: 'role.lead', message: 'Unit manager', comment: 'Role: responsible for the unit' },
  registrar: /*i18n*/ { id: 'role.registrar', message: 'Registrar', comment: 'Role: official documents of the unit' },
  'tip-reader': /*i18n*/ { id: 'role.tip-reader', message: 'Tip reader', comment: 'Role: holds a key to tips' },
  analyst: /*i18n*/ { id: 'role.analyst', message: 'Analyst', comment: 'Role: counts closed files, makes releases' },
  trainer: /*i18n*/ { id: 'role.trainer', message: 'Trainer', comment: 'Role: teaches and publishes short cases' },
  'programme-lead': /*i18n*/ {
    id: 'role.programme-lead',
    message: 'Programme lead',
    comment: 'Role: answers for goals and money',
  },
  administrator: /*i18n*/ {
    id: 'role.administrator',
    message: 'Administrator',
    comment: 'Role: gives people of the agency access, and reads no case data',
  },
  'security-officer': /*i18n*/ {
    id: 'role.security-officer',
    message: 'Security officer',
    comment: 'Role: reads the log of the agency, and no case data',
  },
  'data-protection-officer': /*i18n*/ {
    id: 'role.data-protection-officer',
    message: 'Data protection officer',
    comment: 'Role: reads the log of the agency, and no case data',
  },
};
