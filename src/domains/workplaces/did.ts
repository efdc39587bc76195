import type { Did } from '../../kernel/domain.ts';
import type { workplaces } from './domain.ts';

/** What a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const workplacesDid: Did<typeof workplaces> = {
  'workplace.list': /*i18n*/ {
    id: 'log.did.workplace.list',
    message: "listed the unit's firms",
    comment: 'After a name',
  },
  'workplace.seen': /*i18n*/ {
    id: 'log.did.workplace.seen',
    message: 'looked whether a firm was met before',
    comment: 'After a name',
  },
  'workplace.read': /*i18n*/ {
    id: 'log.did.workplace.read',
    message: 'read the record of a firm',
    comment: 'After a name',
  },
  'workplace.register': /*i18n*/ {
    id: 'log.did.workplace.register',
    message: 'registered a firm',
    comment: 'After a name',
  },
  'workplace.undo-register': /*i18n*/ {
    id: 'log.did.workplace.undo-register',
    message: 'undid registering a firm',
    comment: 'After a name',
  },
  'workplace.correct': /*i18n*/ {
    id: 'log.did.workplace.correct',
    message: 'corrected the record of a firm',
    comment: 'After a name',
  },
  'workplace.add-place': /*i18n*/ {
    id: 'log.did.workplace.add-place',
    message: 'added a place to the record of a firm',
    comment: 'After a name',
  },
  'workplace.add-vehicle': /*i18n*/ {
    id: 'log.did.workplace.add-vehicle',
    message: 'added a vehicle to the record of a firm',
    comment: 'After a name',
  },
  'workplace.add-person': /*i18n*/ {
    id: 'log.did.workplace.add-person',
    message: 'added a person behind a firm',
    comment: 'After a name',
  },
  'workplace.add-contractor': /*i18n*/ {
    id: 'log.did.workplace.add-contractor',
    message: 'added a step to a chain of contractors',
    comment: 'After a name',
  },
  'workplace.link': /*i18n*/ {
    id: 'log.did.workplace.link',
    message: 'linked a matter to the record of a firm',
    comment: 'After a name',
  },
  'workplace.withdraw': /*i18n*/ {
    id: 'log.did.workplace.withdraw',
    message: 'withdrew an entry from the record of a firm',
    comment: 'After a name',
  },
  'workplace.merge': /*i18n*/ {
    id: 'log.did.workplace.merge',
    message: 'merged the record of a firm into another',
    comment: 'After a name',
  },
  'workplace.unmerge': /*i18n*/ {
    id: 'log.did.workplace.unmerge',
    message: 'took the record of a firm out of another',
    comment: 'After a name',
  },
  'workplace.close': /*i18n*/ {
    id: 'log.did.workplace.close',
    message: 'closed the record of a firm',
    comment: 'After a name',
  },
  'workplace.check-import': /*i18n*/ {
    id: 'log.did.workplace.check-import',
    message: 'checked an import of firms',
    comment: 'After a name',
  },
  'workplace.imports': /*i18n*/ {
    id: 'log.did.workplace.imports',
    message: 'listed imports of firms',
    comment: 'After a name',
  },
  'workplace.import': /*i18n*/ {
    id: 'log.did.workplace.import',
    message: 'imported firms from a file',
    comment: 'After a name',
  },
  'workplace.take-back': /*i18n*/ {
    id: 'log.did.workplace.take-back',
    message: 'withdrew the record of a firm that an import had begun',
    comment: 'After a name',
  },
  'workplace.undo-import': /*i18n*/ {
    id: 'log.did.workplace.undo-import',
    message: 'undid an import of firms',
    comment: 'After a name',
  },
};
