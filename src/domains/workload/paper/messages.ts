/** What the caseload of a unit says on paper, besides what its page says. */
export const loadPaper = {
  title: /*i18n*/ { id: 'workload.paper.title', message: 'Caseload of {unit}', comment: 'Title of a document' },
  inAll: /*i18n*/ {
    id: 'workload.paper.in-all',
    message: 'All people of the unit',
    comment: 'Caption of a table: how many matters each person has',
  },
  person: /*i18n*/ { id: 'workload.paper.person', message: 'Person', comment: 'Head of a column' },
  tasks: /*i18n*/ {
    id: 'workload.paper.tasks',
    message: 'Other tasks',
    comment: 'Head of a column: tasks that belong to no matter of the person',
  },
  pastDue: /*i18n*/ {
    id: 'workload.paper.past-due',
    message: 'Past due',
    comment: 'Head of a column: number of tasks whose date has passed',
  },
  noOne: /*i18n*/ {
    id: 'workload.paper.no-one',
    message: '{name} (has left: no one is responsible)',
    comment: 'In a table, a person who has left',
  },
  mattersOf: /*i18n*/ {
    id: 'workload.paper.matters-of',
    message: 'Open matters of {name}',
    comment: 'Caption of a table',
  },
  reference: /*i18n*/ { id: 'workload.paper.reference', message: 'Reference', comment: 'Head of a column' },
  kind: /*i18n*/ { id: 'workload.paper.kind', message: 'Kind', comment: 'Head of a column: a kind of matter' },
  since: /*i18n*/ { id: 'workload.paper.since', message: 'Since', comment: 'Head of a column: a date' },
  due: /*i18n*/ { id: 'workload.paper.due', message: 'Next date', comment: 'Head of a column: a date' },
  more: /*i18n*/ {
    id: 'workload.paper.more',
    message: 'Only the latest {count} matters are listed. The table above counts all of them.',
    comment: 'At the end of the document',
  },
  unread: /*i18n*/ {
    id: 'workload.paper.unread',
    message: 'Matters of kinds that you cannot read are not listed.',
    comment: 'At the end of the document',
  },
} as const;
