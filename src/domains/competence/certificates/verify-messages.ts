export const verifyMessages = {
  usage: /*i18n*/ {
    id: 'verify.usage',
    message:
      'Usage: cape verify CERTIFICATE [--keys FILE] [--json]. CERTIFICATE is the PDF, or the text of its QR code.',
    comment: 'Command line: how the command is called. The words in capitals and with dashes stay as they are',
  },
  noFile: /*i18n*/ {
    id: 'verify.no-file',
    message: 'The file {path} cannot be read. Name the PDF of a certificate, or give the text of its QR code.',
    comment: 'Command line. {path} is the name of a file',
  },
  noKeys: /*i18n*/ {
    id: 'verify.no-keys',
    message:
      'There is no installation on this computer whose keys could be used. Fetch /.well-known/cape-certificates.json from the one that issued it, and name that file with --keys.',
    comment: 'Command line. The address and --keys stay as they are',
  },
  keysUnreadable: /*i18n*/ {
    id: 'verify.keys-unreadable',
    message: 'The file named with --keys is no list of keys. Fetch /.well-known/cape-certificates.json again.',
    comment: 'Command line. The address and --keys stay as they are',
  },
  withdrawalsNotRead: /*i18n*/ {
    id: 'verify.withdrawals-not-read',
    message: 'Whether it was withdrawn could not be read here. Check it on the page /verify as well.',
    comment: 'Below the result of checking a certificate. /verify is an address',
  },
  verdicts: {
    valid: /*i18n*/ {
      id: 'verify.verdict.valid',
      message: 'Valid. It was signed by this installation, nothing in it was changed, and it has not ended.',
      comment: 'Result of checking a certificate',
    },
    expired: /*i18n*/ {
      id: 'verify.verdict.expired',
      message: 'Ended. It is genuine, and its last day has passed.',
      comment: 'Result of checking a certificate',
    },
    withdrawn: /*i18n*/ {
      id: 'verify.verdict.withdrawn',
      message: 'Withdrawn. It is genuine, and its agency has taken it back because it was issued wrongly.',
      comment: 'Result of checking a certificate',
    },
    tampered: /*i18n*/ {
      id: 'verify.verdict.tampered',
      message: 'Changed. At least one character is not the one that was signed. Do not rely on it.',
      comment: 'Result of checking a certificate',
    },
    'unknown-key': /*i18n*/ {
      id: 'verify.verdict.unknown-key',
      message: 'Not signed with a key of this installation: another one issued it, or it was forged.',
      comment: 'Result of checking a certificate',
    },
    'void-key': /*i18n*/ {
      id: 'verify.verdict.void-key',
      message: 'Signed with a key that is not trusted any more. Ask the holder for a new copy.',
      comment: 'Result of checking a certificate',
    },
    'outside-key': /*i18n*/ {
      id: 'verify.verdict.outside-key',
      message: 'Signed on a day on which its key did not sign. Do not rely on it.',
      comment: 'Result of checking a certificate',
    },
    unreadable: /*i18n*/ {
      id: 'verify.verdict.unreadable',
      message:
        'No certificate was found in this. Choose the PDF, or paste the whole text of the QR code: it begins with CAPE1.',
      comment: 'Result of checking a certificate. CAPE1 stays as it is',
    },
  },
  name: /*i18n*/ {
    id: 'verify.name',
    message: 'Name',
    comment: 'Name of a line: who the certificate is for',
  },
  course: /*i18n*/ {
    id: 'verify.course',
    message: 'Course',
    comment: 'Name of a line: which course',
  },
  issued: /*i18n*/ {
    id: 'verify.issued',
    message: 'Completed on',
    comment: 'Name of a line; a date follows',
  },
  until: /*i18n*/ {
    id: 'verify.until',
    message: 'Valid until',
    comment: 'Name of a line; a date follows',
  },
  issuer: /*i18n*/ {
    id: 'verify.issuer',
    message: 'Issued by',
    comment: 'Name of a line; the name of an agency follows',
  },
  compare: /*i18n*/ {
    id: 'verify.compare',
    message: 'Compare this with what is printed: only what stands here was signed.',
    comment: 'Below what a checked certificate says. Someone may have printed another name around a genuine code',
  },
  title: /*i18n*/ {
    id: 'verify.title',
    message: 'Check a certificate',
    comment: 'Title of a public page',
  },
  lead: /*i18n*/ {
    id: 'verify.lead',
    message: 'You need no account. What you send is checked and not stored, and no one is told.',
    comment: 'Below the title of a public page',
  },
  fileLabel: /*i18n*/ {
    id: 'verify.file-label',
    message: 'The certificate as PDF',
    comment: 'Label of a field for a file',
  },
  textLabel: /*i18n*/ {
    id: 'verify.text-label',
    message: 'Or the text of the QR code',
    comment: 'Label of a text field',
  },
  textHint: /*i18n*/ {
    id: 'verify.text-hint',
    message: 'Scan the code with the camera of a phone, copy the text and paste it here. It begins with CAPE1.',
    comment: 'Below the label of a text field. CAPE1 stays as it is',
  },
  button: /*i18n*/ {
    id: 'verify.button',
    message: 'Check the certificate',
    comment: 'Button of a public page',
  },
  offline: /*i18n*/ {
    id: 'verify.offline',
    message: 'Without a network: fetch the list of keys beforehand, and use npx cape verify with it.',
    comment: 'At the end of a public page. npx cape verify stays as it is',
  },
  keysLink: /*i18n*/ {
    id: 'verify.keys-link',
    message: 'Keys and withdrawn certificates, as a file',
    comment: 'Link of a public page',
  },
  notRead: /*i18n*/ {
    id: 'verify.not-read',
    message: 'What was sent is larger than a certificate, or could not be read. Choose the PDF as it was saved.',
    comment: 'On a public page, when the form could not be read',
  },
};
