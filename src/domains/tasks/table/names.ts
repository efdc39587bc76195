import type { Message } from '../../../kernel/message.ts';
import type { WorkGroup } from '../schema.ts';

/** What the table of My work calls its columns. */
export const tableNames = {
  called: /*i18n*/ { id: 'work.table.called', message: 'My work', comment: 'Name of a list' },
  what: /*i18n*/ { id: 'work.table.what', message: 'Task', comment: 'Column of the table of My work' },
  reference: /*i18n*/ {
    id: 'work.table.reference',
    message: 'Matter',
    comment: 'Column of the table of My work: the reference of the matter',
  },
  kind: /*i18n*/ { id: 'work.table.kind', message: 'Type', comment: 'Column of the table of My work: of matter' },
  group: /*i18n*/ {
    id: 'work.table.group',
    message: 'When',
    comment: 'Column of the table of My work: answer now, soon, waiting for others …',
  },
  owner: /*i18n*/ { id: 'work.table.owner', message: 'Responsible', comment: 'Column of the table of My work' },
  due: /*i18n*/ { id: 'work.table.due', message: 'Due', comment: 'Column of the table of My work: on which day' },
  dueFirst: /*i18n*/ {
    id: 'work.table.due-first',
    message: 'Due first',
    comment: 'How the table of My work is sorted',
  },
} as const satisfies Record<string, Message>;

export const groupNames: Readonly<Record<WorkGroup, Message>> = {
  'answer-now': /*i18n*/ {
    id: 'work.table.group.answer-now',
    message: 'Answer now',
    comment: 'In the column When of the table of My work',
  },
  soon: /*i18n*/ {
    id: 'work.table.group.soon',
    message: 'Soon',
    comment: 'In the column When of the table of My work',
  },
  'left-lying': /*i18n*/ {
    id: 'work.table.group.left-lying',
    message: 'Long overdue',
    comment: 'In the column When of the table of My work',
  },
  waiting: /*i18n*/ {
    id: 'work.table.group.waiting',
    message: 'Waiting for others',
    comment: 'In the column When of the table of My work',
  },
  answered: /*i18n*/ {
    id: 'work.table.group.answered',
    message: 'Answered in the last seven days',
    comment: 'In the column When of the table of My work',
  },
  'no-date': /*i18n*/ {
    id: 'work.table.group.no-date',
    message: 'Without a date',
    comment: 'In the column When of the table of My work',
  },
};

/** What each kind of matter is called of which something is owed. `src/main/task-kinds.test.ts` compares them with those that there are. */
export const kindNames: Readonly<Record<string, Message>> = {
  case: /*i18n*/ { id: 'work.table.kind.case', message: 'Case', comment: 'Kind of matter in the table of My work' },
  recall: /*i18n*/ {
    id: 'work.table.kind.recall',
    message: 'Recall questions',
    comment: 'In the column Kind of the table of My work: questions from a course',
  },
  training: /*i18n*/ {
    id: 'work.table.kind.training',
    message: 'Assigned course',
    comment: 'Kind of matter in the table of My work',
  },
  certificate: /*i18n*/ {
    id: 'work.table.kind.certificate',
    message: 'Certificate',
    comment: 'Kind of matter in the table of My work: of a course',
  },
  'gate-exception': /*i18n*/ {
    id: 'work.table.kind.gate-exception',
    message: 'Exception from a required course',
    comment: 'Kind of matter in the table of My work',
  },
  signal: /*i18n*/ {
    id: 'work.table.kind.signal',
    message: 'Signal',
    comment: 'Kind of matter in the table of My work',
  },
  tip: /*i18n*/ { id: 'work.table.kind.tip', message: 'Tip', comment: 'Kind of matter in the table of My work' },
  'tip-key': /*i18n*/ {
    id: 'work.table.kind.tip-key',
    message: 'Tip key',
    comment: 'Kind of matter in the table of My work',
  },
  suspicion: /*i18n*/ {
    id: 'work.table.kind.suspicion',
    message: 'Suspicion',
    comment: 'Kind of matter in the table of My work',
  },
  inspection: /*i18n*/ {
    id: 'work.table.kind.inspection',
    message: 'Inspection',
    comment: 'Kind of matter in the table of My work',
  },
  'room-invitation': /*i18n*/ {
    id: 'work.table.kind.room-invitation',
    message: 'Invitation to an inspection',
    comment: 'Kind of matter in the table of My work',
  },
  'information-request': /*i18n*/ {
    id: 'work.table.kind.information-request',
    message: 'Request for information',
    comment: 'Kind of matter in the table of My work',
  },
  conversation: /*i18n*/ {
    id: 'work.table.kind.conversation',
    message: 'A worker’s answers',
    comment: 'Kind of matter in the table of My work',
  },
  'answers-question': /*i18n*/ {
    id: 'work.table.kind.answers-question',
    message: 'Request for first answers',
    comment: 'Kind of matter in the table of My work',
  },
  person: /*i18n*/ {
    id: 'work.table.kind.person',
    message: 'Person',
    comment: 'Kind of matter in the table of My work',
  },
  'reflection-period': /*i18n*/ {
    id: 'work.table.kind.reflection-period',
    message: 'Reflection period',
    comment: 'Kind of matter in the table of My work',
  },
  'reflection-application': /*i18n*/ {
    id: 'work.table.kind.reflection-application',
    message: 'Application for a reflection period',
    comment: 'Kind of matter in the table of My work',
  },
  'desk-question': /*i18n*/ {
    id: 'work.table.kind.desk-question',
    message: 'Question to the support desk',
    comment: 'Kind of matter in the table of My work',
  },
  'desk-request': /*i18n*/ {
    id: 'work.table.kind.desk-request',
    message: 'Question to the support desk (asked)',
    comment: 'Kind of matter in the table of My work',
  },
  screening: /*i18n*/ {
    id: 'work.table.kind.screening',
    message: 'Screening',
    comment: 'Kind of matter in the table of My work',
  },
  claim: /*i18n*/ {
    id: 'work.table.kind.claim',
    message: 'Wage claim',
    comment: 'Kind of matter in the table of My work',
  },
  'fee-claim': /*i18n*/ {
    id: 'work.table.kind.fee-claim',
    message: 'Claim abroad',
    comment: 'Kind of matter in the table of My work',
  },
  investigation: /*i18n*/ {
    id: 'work.table.kind.investigation',
    message: 'Criminal file',
    comment: 'Kind of matter in the table of My work',
  },
  'criminal-letter': /*i18n*/ {
    id: 'work.table.kind.criminal-letter',
    message: 'Disclosure in an investigation',
    comment: 'Kind of matter in the table of My work',
  },
  visit: /*i18n*/ { id: 'work.table.kind.visit', message: 'Visit', comment: 'Kind of matter in the table of My work' },
  'study-contribution': /*i18n*/ {
    id: 'work.table.kind.study-contribution',
    message: 'Rows for the study',
    comment: 'Kind of matter in the table of My work',
  },
  'awareness-survey': /*i18n*/ {
    id: 'work.table.kind.awareness-survey',
    message: 'Survey of authorities',
    comment: 'A kind of matter, in a table.',
  },
  'study-visit': /*i18n*/ {
    id: 'work.table.kind.study-visit',
    message: 'Study visit',
    comment: 'Kind of matter in the table of My work',
  },
  recommendation: /*i18n*/ {
    id: 'work.table.kind.recommendation',
    message: 'Recommendation',
    comment: 'Kind of matter in the table of My work',
  },
  programme: /*i18n*/ {
    id: 'work.table.kind.programme',
    message: 'Programme',
    comment: 'Kind of matter in the table of My work',
  },
  'unit-person': /*i18n*/ {
    id: 'work.table.kind.unit-person',
    message: 'A colleague’s matters',
    comment: 'Kind of matter in the table of My work',
  },
  'access-review': /*i18n*/ {
    id: 'work.table.kind.access-review',
    message: 'Access review',
    comment: 'Kind of matter in the table of My work',
  },
  feedback: /*i18n*/ {
    id: 'work.table.kind.feedback',
    message: 'Feedback',
    comment: 'Kind of matter in the table of My work',
  },
  'feedback-list': /*i18n*/ {
    id: 'work.table.kind.feedback-list',
    message: 'Feedback received',
    comment: 'Kind of matter in the table of My work',
  },
};
