import type { Message } from '../../../../kernel/message.ts';

/** What a person did, in the past tense, after their name: by the name of the route. */
export const casesDid: Readonly<Record<string, Message>> = {
  'suspicion.list': /*i18n*/ {
    id: 'log.did.suspicion.list',
    message: 'listed suspicions of exploitation',
    comment: 'After a name',
  },
  'suspicion.read': /*i18n*/ {
    id: 'log.did.suspicion.read',
    message: 'read a suspicion of exploitation',
    comment: 'After a name',
  },
  'suspicion.addresses': /*i18n*/ {
    id: 'log.did.suspicion.addresses',
    message: 'looked up where a suspicion of exploitation can be handed over',
    comment: 'After a name',
  },
  'suspicion.hand-over': /*i18n*/ {
    id: 'log.did.suspicion.hand-over',
    message: 'handed a suspicion of exploitation over to another unit',
    comment: 'After a name',
  },
  'suspicion.acknowledge': /*i18n*/ {
    id: 'log.did.suspicion.acknowledge',
    message: 'acknowledged a suspicion of exploitation and became responsible',
    comment: 'After a name',
  },
  'suspicion.close': /*i18n*/ {
    id: 'log.did.suspicion.close',
    message: 'closed a suspicion of exploitation',
    comment: 'After a name',
  },
  'disclosure.send': /*i18n*/ {
    id: 'log.did.disclosure.send',
    message: 'sent a disclosure to another agency',
    comment: 'After a name',
  },
  'disclosure.deliver': /*i18n*/ {
    id: 'log.did.disclosure.deliver',
    message: 'delivered a message from another agency',
    comment: 'After a name',
  },
  'withdrawal.acknowledge': /*i18n*/ {
    id: 'log.did.withdrawal.acknowledge',
    message: 'confirmed that a consent was withdrawn',
    comment: 'After a name',
  },
  'case.list': /*i18n*/ { id: 'log.did.case.list', message: 'listed cases', comment: 'After a name' },
  'case.read': /*i18n*/ { id: 'log.did.case.read', message: 'read a case', comment: 'After a name' },
  'case.timeline': /*i18n*/ {
    id: 'log.did.case.timeline',
    message: 'read the timeline of a case',
    comment: 'After a name',
  },
  'case.view-as': /*i18n*/ {
    id: 'log.did.case.view-as',
    message: 'viewed a case as another agency sees it',
    comment: 'After a name',
  },
  'case.open': /*i18n*/ { id: 'log.did.case.open', message: 'opened a case', comment: 'After a name' },
  'case.note': /*i18n*/ { id: 'log.did.case.note', message: 'wrote a note in a case', comment: 'After a name' },
  'case.link': /*i18n*/ { id: 'log.did.case.link', message: 'linked something to a case', comment: 'After a name' },
  'case.at-risk': /*i18n*/ {
    id: 'log.did.case.at-risk',
    message: 'added expiring evidence or right',
    comment: 'After a name',
  },
  'case.end-risk': /*i18n*/ {
    id: 'log.did.case.end-risk',
    message: 'recorded the outcome for expiring evidence or right',
    comment: 'After a name',
  },
  'case.close': /*i18n*/ { id: 'log.did.case.close', message: 'closed a case', comment: 'After a name' },
  'case.register': /*i18n*/ {
    id: 'log.did.case.register',
    message: 'gave a case its registration number',
    comment: 'After a name',
  },
  'case.records': /*i18n*/ {
    id: 'log.did.case.records',
    message: 'viewed the public records of a case',
    comment: 'After a name',
  },
  'case.copy': /*i18n*/ { id: 'log.did.case.copy', message: 'viewed a masked copy', comment: 'After a name' },
  'case.give-copy': /*i18n*/ {
    id: 'log.did.case.give-copy',
    message: 'gave out a masked copy',
    comment: 'After a name',
  },
  'case.refuse-copy': /*i18n*/ {
    id: 'log.did.case.refuse-copy',
    message: 'refused a request for a copy',
    comment: 'After a name',
  },
  'person.list': /*i18n*/ { id: 'log.did.person.list', message: 'listed persons', comment: 'After a name' },
  'person.in-case': /*i18n*/ {
    id: 'log.did.person.in-case',
    message: 'listed the persons of a case',
    comment: 'After a name',
  },
  'person.aliases': /*i18n*/ {
    id: 'log.did.person.aliases',
    message: 'looked up free aliases',
    comment: 'After a name',
  },
  'person.read': /*i18n*/ { id: 'log.did.person.read', message: 'read about a person', comment: 'After a name' },
  'person.register': /*i18n*/ {
    id: 'log.did.person.register',
    message: 'registered a person under an alias',
    comment: 'After a name',
  },
  'person.reach': /*i18n*/ {
    id: 'log.did.person.reach',
    message: 'noted how a person can be reached',
    comment: 'After a name',
  },
  'person.protect': /*i18n*/ {
    id: 'log.did.person.protect',
    message: 'changed the protection of a person',
    comment: 'After a name',
  },
  'consent.give': /*i18n*/ {
    id: 'log.did.consent.give',
    message: 'noted what a person has consented to',
    comment: 'After a name',
  },
  'consent.withdraw': /*i18n*/ {
    id: 'log.did.consent.withdraw',
    message: 'noted that a consent was withdrawn',
    comment: 'After a name',
  },
  'identity.store': /*i18n*/ {
    id: 'log.did.identity.store',
    message: 'stored protected identity data',
    comment: 'After a name',
  },
  'identity.open': /*i18n*/ {
    id: 'log.did.identity.open',
    message: 'opened protected identity data',
    comment: 'After a name',
  },
  'identification.list': /*i18n*/ {
    id: 'log.did.identification.list',
    message: 'listed screenings',
    comment: 'After a name',
  },
  'identification.agreement': /*i18n*/ {
    id: 'log.did.identification.agreement',
    message: 'viewed how often readers agree',
    comment: 'After a name',
  },
  'identification.read': /*i18n*/ {
    id: 'log.did.identification.read',
    message: 'read a screening',
    comment: 'After a name',
  },
  'identification.screen': /*i18n*/ {
    id: 'log.did.identification.screen',
    message: 'screened a person for indicators',
    comment: 'After a name',
  },
  'identification.screen-blind': /*i18n*/ {
    id: 'log.did.identification.screen-blind',
    message: 'screened a person for indicators as second reader',
    comment: 'After a name',
  },
  'identification.add-signs': /*i18n*/ {
    id: 'log.did.identification.add-signs',
    message: 'added indicators to a screening',
    comment: 'After a name',
  },
  'identification.decide': /*i18n*/ {
    id: 'log.did.identification.decide',
    message: 'decided on a screening',
    comment: 'After a name',
  },
  'identification.follow': /*i18n*/ {
    id: 'log.did.identification.follow',
    message: 'noted what followed a screening',
    comment: 'After a name',
  },
  'attachment.list': /*i18n*/ {
    id: 'log.did.attachment.list',
    message: 'listed the files of a matter',
    comment: 'After a name',
  },
  'attachment.add': /*i18n*/ {
    id: 'log.did.attachment.add',
    message: 'began to add a file to a matter',
    comment: 'After a name',
  },
  'attachment.piece': /*i18n*/ {
    id: 'log.did.attachment.piece',
    message: 'sent a piece of a file',
    comment: 'After a name',
  },
  'attachment.arrive': /*i18n*/ {
    id: 'log.did.attachment.arrive',
    message: 'sent the last piece of a file',
    comment: 'After a name',
  },
  'attachment.correct-name': /*i18n*/ {
    id: 'log.did.attachment.correct-name',
    message: 'corrected the name of a file',
    comment: 'After a name',
  },
  'attachment.withdraw': /*i18n*/ {
    id: 'log.did.attachment.withdraw',
    message: 'withdrew a file',
    comment: 'After a name',
  },
  'attachment.fetch': /*i18n*/ {
    id: 'log.did.attachment.fetch',
    message: 'fetched a file',
    comment: 'After a name',
  },
  'search.find': /*i18n*/ {
    id: 'log.did.search.find',
    message: 'searched, and was shown what was found',
    comment: 'After a name',
  },
};
