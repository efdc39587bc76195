import type { Message } from '../../../kernel/message.ts';
import type { Role } from '../../../kernel/who.ts';

/** What each role comes to, for an administrator who gives it for the first time. */
export const roleHints: Readonly<Record<Role, Message>> = {
  officer: /*i18n*/ {
    id: 'role-hint.officer',
    message: 'Registers signals, works on cases and is responsible for them.',
    comment: 'Under the role Case officer.',
  },
  reader: /*i18n*/ {
    id: 'role-hint.reader',
    message: 'Lists and reads what the unit has, and changes nothing.',
    comment: 'Under the role Reader.',
  },
  member: /*i18n*/ {
    id: 'role-hint.member',
    message: 'Sees their own work, but no lists for the whole unit.',
    comment: 'Under the role Member.',
  },
  lead: /*i18n*/ {
    id: 'role-hint.lead',
    message: 'Is responsible for the unit and hands matters over. Works on cases only if also a case officer.',
    comment: 'Under the role Unit manager.',
  },
  registrar: /*i18n*/ {
    id: 'role-hint.registrar',
    message: 'Keeps the official documents of the unit.',
    comment: 'Under the role Registrar.',
  },
  'tip-reader': /*i18n*/ {
    id: 'role-hint.tip-reader',
    message: 'Opens tips from workers, with a key of their own.',
    comment: 'Under the role Tip reader.',
  },
  analyst: /*i18n*/ {
    id: 'role-hint.analyst',
    message: 'Counts closed files for the study.',
    comment: 'Under the role Analyst.',
  },
  trainer: /*i18n*/ {
    id: 'role-hint.trainer',
    message: 'Trains staff and publishes exercises.',
    comment: 'Under the role Trainer.',
  },
  'programme-lead': /*i18n*/ {
    id: 'role-hint.programme-lead',
    message: 'Is responsible for the programme’s goals and budget.',
    comment: 'Under the role Programme lead.',
  },
  administrator: /*i18n*/ {
    id: 'role-hint.administrator',
    message: 'Invites people and gives access. Reads no case.',
    comment: 'Under the role Administrator.',
  },
  'security-officer': /*i18n*/ {
    id: 'role-hint.security-officer',
    message: 'Reads the log of the agency. Reads no case.',
    comment: 'Under the role Security officer.',
  },
  'data-protection-officer': /*i18n*/ {
    id: 'role-hint.data-protection-officer',
    message: 'Reads the log of the agency. Reads no case.',
    comment: 'Under the role Data protection officer.',
  },
};
