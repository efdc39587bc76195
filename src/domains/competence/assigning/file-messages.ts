export const assigningFile = {
  participants: /*i18n*/ {
    id: 'training.file.participants',
    message: 'participants',
    comment: 'Name of a file, without its ending. Lower case, no spaces',
  },
  unitFile: /*i18n*/ {
    id: 'training.file.unit',
    message: 'training-of-the-unit',
    comment: 'Name of a file, without its ending. Lower case, no spaces',
  },
  name: /*i18n*/ {
    id: 'training.file.name',
    message: 'Name',
    comment: 'Heading of a column in a file of participants: the name of a person',
  },
  unit: /*i18n*/ {
    id: 'training.file.unit-name',
    message: 'Unit',
    comment: 'Heading of a column in a file of participants: the unit in which a person works',
  },
  title: /*i18n*/ {
    id: 'training.file.title',
    message: 'Title',
    comment: 'Heading of a column in a file of participants: what the work of a person is called',
  },
  number: /*i18n*/ {
    id: 'training.file.number',
    message: 'Number in CAPE',
    comment: 'Heading of a column in a file of participants: a number by which a person is found again',
  },
  standings: {
    valid: /*i18n*/ {
      id: 'training.standing.valid',
      message: 'valid until',
      comment: 'How a person stands with a course. A date follows',
    },
    ends: /*i18n*/ {
      id: 'training.standing.ends',
      message: 'ends',
      comment: 'How a person stands with a course: the certificate ends soon. A date follows',
    },
    ended: /*i18n*/ {
      id: 'training.standing.ended',
      message: 'ended',
      comment: 'How a person stands with a course: the certificate has ended. A date follows',
    },
    asked: /*i18n*/ {
      id: 'training.standing.asked',
      message: 'to be taken by',
      comment: 'How a person stands with a course: assigned and not taken yet. A date follows',
    },
    late: /*i18n*/ {
      id: 'training.standing.late',
      message: 'was to be taken by',
      comment: 'How a person stands with a course: assigned, not taken, and the day has passed. A date follows',
    },
    none: /*i18n*/ {
      id: 'training.standing.none',
      message: 'not taken',
      comment: 'How a person stands with a course: neither assigned nor taken',
    },
  },
};
