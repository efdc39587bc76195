import type { Did } from '../../kernel/domain.ts';
import type { programme } from './domain.ts';
import { eventDid } from './events/event-did.ts';
import { moneyDid } from './money/did.ts';
import { registerDid } from './register/did.ts';
import { steeringDid } from './steering/did.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const programmeDid: Did<typeof programme> = {
  ...moneyDid,
  ...steeringDid,
  ...registerDid,
  'programme.read': /*i18n*/ { id: 'log.did.programme.read', message: 'read the programme', comment: 'After a name' },
  'programme.history': /*i18n*/ {
    id: 'log.did.programme.history',
    message: 'viewed earlier programmes',
    comment: 'After a name',
  },
  'programme.open': /*i18n*/ { id: 'log.did.programme.open', message: 'opened a programme', comment: 'After a name' },
  'programme.fill': /*i18n*/ {
    id: 'log.did.programme.fill',
    message: 'filled in the programme',
    comment: 'After a name',
  },
  'programme.decide': /*i18n*/ {
    id: 'log.did.programme.decide',
    message: 'decided on the programme',
    comment: 'After a name',
  },
  'programme.one': /*i18n*/ {
    id: 'log.did.programme.one',
    message: 'read one of the programmes',
    comment: 'After a name',
  },
  'programme.framework': /*i18n*/ {
    id: 'log.did.programme.framework',
    message: 'took out the results of a programme as a file',
    comment: 'After a name',
  },
  'programme.change': /*i18n*/ {
    id: 'log.did.programme.change',
    message: 'changed the details of a programme',
    comment: 'After a name',
  },
  'programme.goal': /*i18n*/ {
    id: 'log.did.programme.goal',
    message: 'set a result of a programme',
    comment: 'After a name',
  },
  'programme.partner': /*i18n*/ {
    id: 'log.did.programme.partner',
    message: 'named a partner of a programme',
    comment: 'After a name',
  },
  'programme.remains': /*i18n*/ {
    id: 'log.did.programme.remains',
    message: 'noted what should remain of a programme',
    comment: 'After a name',
  },
  'programme.end': /*i18n*/ { id: 'log.did.programme.end', message: 'ended a programme', comment: 'After a name' },
  'programme.withdraw': /*i18n*/ {
    id: 'log.did.programme.withdraw',
    message: 'withdrew an entry of a programme',
    comment: 'After a name',
  },
  'visit.read': /*i18n*/ { id: 'log.did.visit.read', message: 'read a study visit', comment: 'After a name' },
  'visit.create': /*i18n*/ { id: 'log.did.visit.create', message: 'made a study visit', comment: 'After a name' },
  'visit.withdraw': /*i18n*/ {
    id: 'log.did.visit.withdraw',
    message: 'withdrew an entry about a study visit',
    comment: 'After a name',
  },
  'visit.check': /*i18n*/ { id: 'log.did.visit.check', message: 'checked a study visit', comment: 'After a name' },
  'visit.seat': /*i18n*/ { id: 'log.did.visit.seat', message: 'gave a seat at a study visit', comment: 'After a name' },
  'visit.monday-act': /*i18n*/ {
    id: 'log.did.visit.monday-act',
    message: 'noted what a study visit led to',
    comment: 'After a name',
  },
  ...eventDid,
};
