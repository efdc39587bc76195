export const certificateMessages = {
  otherName: /*i18n*/ {
    id: 'certificate.other-name',
    message: 'Write your own name. A first name or a family name that your agency knows must be in it.',
    comment: 'Error at the name that a person wants on their certificate',
  },
  isWithdrawn: /*i18n*/ {
    id: 'certificate.is-withdrawn',
    message: 'This certificate has been withdrawn. Take the course again to get another one.',
    comment: 'Refusal when someone changes, prints or withdraws a certificate that was withdrawn',
  },
  named: /*i18n*/ {
    id: 'certificate.act.named',
    message: 'Changed the name on the certificate',
    comment: 'Line of a timeline. No full stop.',
  },
  withdrawnBecause: {
    'not-taken': /*i18n*/ {
      id: 'certificate.act.withdrawn-not-taken',
      message: 'Withdrew the certificate: the person did not take the course',
      comment: 'Line of a timeline. No full stop.',
    },
    'wrong-person': /*i18n*/ {
      id: 'certificate.act.withdrawn-wrong-person',
      message: 'Withdrew the certificate: issued to the wrong person',
      comment: 'Line of a timeline. No full stop.',
    },
    'course-wrong': /*i18n*/ {
      id: 'certificate.act.withdrawn-course-wrong',
      message: 'Withdrew the certificate: the course was wrong',
      comment: 'Line of a timeline. No full stop.',
    },
  },
  paperTitle: /*i18n*/ {
    id: 'certificate.paper.title',
    message: 'Certificate',
    comment: 'Heading of a printed certificate',
  },
  paperSays: /*i18n*/ {
    id: 'certificate.paper.says',
    message: '{name} has completed the course “{course}”.',
    comment: 'The sentence of a printed certificate',
  },
  paperVersion: /*i18n*/ {
    id: 'certificate.paper.version',
    message: 'Version of the course',
    comment: 'Name of a line on a printed certificate',
  },
  paperIssued: /*i18n*/ {
    id: 'certificate.paper.issued',
    message: 'Completed on',
    comment: 'Name of a line on a printed certificate; a date follows',
  },
  paperUntil: /*i18n*/ {
    id: 'certificate.paper.until',
    message: 'Valid until',
    comment: 'Name of a line on a printed certificate; a date follows',
  },
  paperIssuer: /*i18n*/ {
    id: 'certificate.paper.issuer',
    message: 'Issued by',
    comment: 'Name of a line on a printed certificate; the name of an agency follows',
  },
  paperNumber: /*i18n*/ {
    id: 'certificate.paper.number',
    message: 'Number',
    comment: 'Name of a line on a printed certificate',
  },
  paperNoScore: /*i18n*/ {
    id: 'certificate.paper.no-score',
    message: 'It says that the course was completed, and not how well. No result is stored.',
    comment: 'Below the facts of a printed certificate',
  },
  paperQr: /*i18n*/ {
    id: 'certificate.paper.qr',
    message: 'QR code with the whole certificate and its signature',
    comment: 'Text of the picture for those who do not see it',
  },
  paperCheck: /*i18n*/ {
    id: 'certificate.paper.check',
    message:
      'Anyone can check it without an account: at /verify on the server that issued it, or with npx cape verify and this file. The code holds everything that is checked, so it also works without a network.',
    comment: 'Below the QR code of a printed certificate. /verify and npx cape verify stay as they are',
  },
  paperFor: /*i18n*/ {
    id: 'certificate.paper.for',
    message: 'The holder decides who gets it.',
    comment: 'In the margin of a printed certificate',
  },
};
