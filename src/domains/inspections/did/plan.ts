import type { Message } from '../../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const planningDid = {
  'inspection.change-responsible': /*i18n*/ {
    id: 'log.did.inspection.change-responsible',
    message: 'changed who is responsible for an inspection',
    comment: 'After a name',
  },
  'inspection.list': /*i18n*/ { id: 'log.did.inspection.list', message: 'listed inspections', comment: 'After a name' },
  'inspection.read': /*i18n*/ {
    id: 'log.did.inspection.read',
    message: 'read the plan of an inspection',
    comment: 'After a name',
  },
  'inspection.plan': /*i18n*/ {
    id: 'log.did.inspection.plan',
    message: 'changed the plan of an inspection',
    comment: 'After a name',
  },
  'inspection.addresses': /*i18n*/ {
    id: 'log.did.inspection.addresses',
    message: 'looked up whom an inspection can be shared with',
    comment: 'After a name',
  },
  'inspection.shares': /*i18n*/ {
    id: 'log.did.inspection.shares',
    message: 'read which agencies were asked about an inspection',
    comment: 'After a name',
  },
  'inspection.ask': /*i18n*/ {
    id: 'log.did.inspection.ask',
    message: 'asked another agency for information for an inspection',
    comment: 'After a name',
  },
  'inspection.request': /*i18n*/ {
    id: 'log.did.inspection.request',
    message: 'read a request for information for an inspection',
    comment: 'After a name',
  },
  'inspection.answer': /*i18n*/ {
    id: 'log.did.inspection.answer',
    message: 'answered another agency’s request for information',
    comment: 'After a name',
  },
  'inspection.briefing': /*i18n*/ {
    id: 'log.did.inspection.briefing',
    message: 'read the briefing of an inspection',
    comment: 'After a name',
  },
  'inspection.briefing-file': /*i18n*/ {
    id: 'log.did.inspection.briefing-file',
    message: 'exported the briefing of an inspection',
    comment: 'After a name',
  },
  'inspection.calendar-file': /*i18n*/ {
    id: 'log.did.inspection.calendar-file',
    message: 'exported an inspection to a calendar',
    comment: 'After a name',
  },
  'inspection.pack': /*i18n*/ {
    id: 'log.did.inspection.pack',
    message: 'downloaded an inspection to a phone',
    comment: 'After a name',
  },
  'inspection.card-sheet': /*i18n*/ {
    id: 'log.did.inspection.card-sheet',
    message: 'created cards for workers',
    comment: 'After a name',
  },
  'inspection.worker-languages': /*i18n*/ {
    id: 'log.did.inspection.worker-languages',
    message: 'looked up languages for workers',
    comment: 'After a name',
  },
  'inspection.worker-texts': /*i18n*/ {
    id: 'log.did.inspection.worker-texts',
    message: 'read texts for workers',
    comment: 'After a name',
  },
  'inspection.by-code': /*i18n*/ {
    id: 'log.did.inspection.by-code',
    message: 'looked up an inspection by its code',
    comment: 'After a name',
  },
  'inspection.visit': /*i18n*/ { id: 'log.did.inspection.visit', message: 'read a visit', comment: 'After a name' },
  'inspection.party-insight': /*i18n*/ {
    id: 'log.did.inspection.party-insight',
    message: 'viewed what a party may see of a visit',
    comment: 'After a name',
  },
  'inspection.medium': /*i18n*/ {
    id: 'log.did.inspection.medium',
    message: 'viewed a picture or recording of a visit',
    comment: 'After a name',
  },
  'inspection.begin': /*i18n*/ { id: 'log.did.inspection.begin', message: 'started a visit', comment: 'After a name' },
  'inspection.observe': /*i18n*/ {
    id: 'log.did.inspection.observe',
    message: 'noted something at a visit',
    comment: 'After a name',
  },
  'inspection.meet-worker': /*i18n*/ {
    id: 'log.did.inspection.meet-worker',
    message: 'noted a meeting with a worker',
    comment: 'After a name',
  },
  'inspection.converse': /*i18n*/ {
    id: 'log.did.inspection.converse',
    message: 'noted a conversation with a worker',
    comment: 'After a name',
  },
  'inspection.withdraw': /*i18n*/ {
    id: 'log.did.inspection.withdraw',
    message: 'withdrew a conversation that was noted by mistake',
    comment: 'After a name',
  },
  'inspection.settle': /*i18n*/ {
    id: 'log.did.inspection.settle',
    message: 'stated which answer counts',
    comment: 'After a name',
  },
  'inspection.take-back': /*i18n*/ {
    id: 'log.did.inspection.take-back',
    message: 'withdrew a note of a visit',
    comment: 'After a name',
  },
  'inspection.release-note': /*i18n*/ {
    id: 'log.did.inspection.release-note',
    message: 'decided whether the employer may read a note of a visit',
    comment: 'After a name',
  },
  'inspection.take-out': /*i18n*/ {
    id: 'log.did.inspection.take-out',
    message: 'removed place and camera of a picture or recording',
    comment: 'After a name',
  },
  'inspection.stop-demands': /*i18n*/ {
    id: 'log.did.inspection.stop-demands',
    message: 'noted a suspicion of crime at a visit',
    comment: 'After a name',
  },
  'inspection.close': /*i18n*/ { id: 'log.did.inspection.close', message: 'closed a visit', comment: 'After a name' },
  'room.open': /*i18n*/ { id: 'log.did.room.open', message: 'opened a joint workspace', comment: 'After a name' },
  'room.invite': /*i18n*/ {
    id: 'log.did.room.invite',
    message: 'invited another agency into a joint workspace',
    comment: 'After a name',
  },
  'room.invitation': /*i18n*/ {
    id: 'log.did.room.invitation',
    message: 'read an invitation to a joint workspace',
    comment: 'After a name',
  },
  'room.join': /*i18n*/ { id: 'log.did.room.join', message: 'joined a joint workspace', comment: 'After a name' },
  'room.extract': /*i18n*/ {
    id: 'log.did.room.extract',
    message: 'saved a record of a joint workspace',
    comment: 'After a name',
  },
  'room.end': /*i18n*/ { id: 'log.did.room.end', message: 'ended a joint workspace', comment: 'After a name' },
  'candidate.list': /*i18n*/ {
    id: 'log.did.candidate.list',
    message: 'listed workplaces to inspect',
    comment: 'After a name',
  },
  'candidate.read': /*i18n*/ {
    id: 'log.did.candidate.read',
    message: 'read why a workplace should be inspected',
    comment: 'After a name',
  },
  'candidate.propose': /*i18n*/ {
    id: 'log.did.candidate.propose',
    message: 'proposed a workplace',
    comment: 'After a name',
  },
  'candidate.weigh': /*i18n*/ {
    id: 'log.did.candidate.weigh',
    message: 'updated the reasons for a workplace',
    comment: 'After a name',
  },
  'candidate.choose': /*i18n*/ {
    id: 'log.did.candidate.choose',
    message: 'chose a workplace',
    comment: 'After a name',
  },
  'candidate.put-aside': /*i18n*/ {
    id: 'log.did.candidate.put-aside',
    message: 'deferred a workplace',
    comment: 'After a name',
  },
  'pool.list': /*i18n*/ {
    id: 'log.did.pool.list',
    message: 'made a list of workplaces for a draw',
    comment: 'After a name',
  },
  'pool.read': /*i18n*/ {
    id: 'log.did.pool.read',
    message: 'read a list of workplaces for a draw',
    comment: 'After a name',
  },
  'pool.draw': /*i18n*/ { id: 'log.did.pool.draw', message: 'drew a workplace by lot', comment: 'After a name' },
  'calendar.list': /*i18n*/ {
    id: 'log.did.calendar.list',
    message: 'listed calendar addresses',
    comment: 'After a name',
  },
  'calendar.make': /*i18n*/ {
    id: 'log.did.calendar.make',
    message: 'made a calendar address',
    comment: 'After a name',
  },
  'calendar.renew': /*i18n*/ {
    id: 'log.did.calendar.renew',
    message: 'renewed a calendar address',
    comment: 'After a name',
  },
  'calendar.end': /*i18n*/ { id: 'log.did.calendar.end', message: 'ended a calendar address', comment: 'After a name' },
  'situation.list': /*i18n*/ {
    id: 'log.did.situation.list',
    message: 'listed situation pictures',
    comment: 'After a name',
  },
  'situation.read': /*i18n*/ {
    id: 'log.did.situation.read',
    message: 'viewed a situation picture',
    comment: 'After a name',
  },
  'situation.set-priorities': /*i18n*/ {
    id: 'log.did.situation.set-priorities',
    message: 'set the priorities of a county',
    comment: 'After a name',
  },
} as const satisfies Readonly<Record<string, Message>>;
