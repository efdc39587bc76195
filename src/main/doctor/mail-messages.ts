import type { Message } from '../../kernel/message.ts';

/** What `cape doctor` says of the mail server; where something is to be done, what it is and then what to do. */
export const mailTexts = {
  none: [
    /*i18n*/ {
      id: 'doctor.mail-none',
      message: 'CAPE sends no email: CAPE_SMTP_URL is not set.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-none.mend',
      message:
        'Administrators give invitation codes to people in person. To send them by email: docs/deployment.md, “Mail”.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  good: /*i18n*/ {
    id: 'doctor.mail-good',
    message: 'The mail server {server} takes email from {from}, with encryption.',
    comment: 'cape doctor: how one thing is',
  },
  goodHere: /*i18n*/ {
    id: 'doctor.mail-good-here',
    message: 'The mail server {server} on this computer takes email from {from}, without encryption.',
    comment: 'cape doctor: how one thing is',
  },
  files: [
    /*i18n*/ {
      id: 'doctor.mail-files',
      message: 'Email cannot be sent: {why}',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-files.mend',
      message: 'Do what the sentence says, and start the server again.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  unknownAuthority: [
    /*i18n*/ {
      id: 'doctor.mail-unknown-authority',
      message: 'The mail server {server} shows a certificate of an authority that this computer does not know.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-unknown-authority.mend',
      message: 'Name the certificate of your own authority with CAPE_SMTP_CA_FILE, as a PEM file.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  certificate: [
    /*i18n*/ {
      id: 'doctor.mail-certificate',
      message: 'The certificate of the mail server {server} has ended, or is for another name.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-certificate.mend',
      message: 'Write the name that stands in the certificate into CAPE_SMTP_URL, or have it renewed.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  noEncryption: [
    /*i18n*/ {
      id: 'doctor.mail-no-encryption',
      message: 'The mail server {server} does not begin encryption, so nothing is sent to it.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-no-encryption.mend',
      message:
        'Use its port with STARTTLS (smtp://…:587) or with encryption from the start (smtps://…:465), or have STARTTLS turned on there.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  wrongPassword: [
    /*i18n*/ {
      id: 'doctor.mail-wrong-password',
      message: 'The mail server {server} refused the user or the password.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-wrong-password.mend',
      message:
        'Compare the user in CAPE_SMTP_URL and the content of CAPE_SMTP_PASSWORD_FILE with what its operator gave you.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  refusedConnection: [
    /*i18n*/ {
      id: 'doctor.mail-refused',
      message: 'Nothing listens at {server}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-refused.mend',
      message: 'Start the mail server, or correct host and port in CAPE_SMTP_URL.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  unknownHost: [
    /*i18n*/ {
      id: 'doctor.mail-unknown-host',
      message: 'The host of {server} is not known.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-unknown-host.mend',
      message: 'Correct CAPE_SMTP_URL, or the name service of this computer.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  silent: [
    /*i18n*/ {
      id: 'doctor.mail-silent',
      message: 'The mail server {server} does not answer, or ended the connection.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-silent.mend',
      message:
        'See that this computer may reach it: firewall, port, and smtps:// only for a port that is encrypted from the start.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  busy: [
    /*i18n*/ {
      id: 'doctor.mail-busy',
      message: 'The mail server {server} takes no email at this time.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-busy.mend',
      message: 'Try again in some minutes. If it stays so, ask its operator whether CAPE_MAIL_FROM may send there.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  addressRefused: [
    /*i18n*/ {
      id: 'doctor.mail-address-refused',
      message: 'The mail server {server} refused the address for ever.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-address-refused.mend',
      message: 'Correct the address, or ask the operator of the mail server whether CAPE_MAIL_FROM may send to it.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  other: [
    /*i18n*/ {
      id: 'doctor.mail-other',
      message: 'The mail server {server} does not take email, and does not say why.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.mail-other.mend',
      message: 'Look into its log, and compare all four settings with docs/deployment.md, “Mail”.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  trialTaken: /*i18n*/ {
    id: 'doctor.mail-trial-taken',
    message:
      'The mail server {server} has accepted a test email to {address}. Check whether it arrives, also in the spam folder.',
    comment: 'cape doctor --mail-to ADDRESS: it was sent',
  },
  trialNoAddress: [
    /*i18n*/ {
      id: 'doctor.mail-trial-no-address',
      message: 'Nothing was sent: what stands after --mail-to is no email address.',
      comment: 'cape doctor --mail-to with something else than an address',
    },
    /*i18n*/ {
      id: 'doctor.mail-trial-no-address.mend',
      message: 'Write one address, such as cape doctor --mail-to name@example.org.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
} as const satisfies Record<string, Message | readonly [Message, Message]>;
