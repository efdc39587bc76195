import type { Message } from '../../kernel/message.ts';
import { databaseTexts } from './database-messages.ts';

/** What `cape doctor` says of each thing that it looks at; where something is to be done, what it is and then what to do. */
export const doctorTexts = {
  ...databaseTexts,
  filesGood: /*i18n*/ {
    id: 'doctor.files-good',
    message:
      'Files on matters are stored in {folder}, which only the user of the server opens. A backup needs it beside the database.',
    comment: 'cape doctor: how one thing is',
  },
  filesNone: [
    /*i18n*/ {
      id: 'doctor.files-none',
      message: 'The folder of files on matters, {folder}, is not there.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.files-none.mend',
      message:
        'Mount it, or restore it from the backup, or correct CAPE_FILES. A folder that was never used is made when the server starts.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  filesOpen: [
    /*i18n*/ {
      id: 'doctor.files-open',
      message: 'Others on this computer can open the folder of files on matters, {folder}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.files-open.mend',
      message: 'Close it: chmod 700, owned by the user of the server. What is in it is encrypted, its size is not.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  providerGood: /*i18n*/ {
    id: 'doctor.provider-good',
    message: 'The sign-in service {key} answers with the right issuer and publishes its keys.',
    comment: 'cape doctor: how one thing is',
  },
  providerOther: [
    /*i18n*/ {
      id: 'doctor.provider-other',
      message: 'The sign-in service {key} says that it is another than CAPE was told.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.provider-other.mend',
      message:
        'Compare issuer in the set-up file with what the service says at /.well-known/openid-configuration: each character counts.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  providerSilent: [
    /*i18n*/ {
      id: 'doctor.provider-silent',
      message: 'The sign-in service {key} does not answer this computer.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.provider-silent.mend',
      message:
        'See that this computer may reach it and trusts its certificate (NODE_EXTRA_CA_CERTS for an authority of your own).',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  providerNoKeys: [
    /*i18n*/ {
      id: 'doctor.provider-no-keys',
      message: 'The sign-in service {key} publishes no keys that its answers could be verified with.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.provider-no-keys.mend',
      message: 'Ask those who run it to publish the keys at its jwks_uri.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  numbersGood: /*i18n*/ {
    id: 'doctor.numbers-good',
    message:
      '{country}: {count, plural, one {# telephone number} other {# telephone numbers}} besides the emergency number.',
    comment: 'cape doctor: how one thing is',
  },
  numbersUnverified: [
    /*i18n*/ {
      id: 'doctor.numbers-unverified',
      message:
        '{country}: {unverified} of {count, plural, one {# telephone number} other {# telephone numbers}} besides the emergency number have not been verified by a call.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.numbers-unverified.mend',
      message:
        'Call each, and let an administrator publish it under Contact points, with the day of the call. The pages for workers show the others as not verified.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  numbersNone: [
    /*i18n*/ {
      id: 'doctor.numbers-none',
      message: '{country}: no telephone number besides the emergency number.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.numbers-none.mend',
      message: 'Call those of the country, and let an administrator publish them under Contact points.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  keyFileGood: [
    /*i18n*/ {
      id: 'doctor.key-file-good',
      message: 'The key file {path} is whole and closed to others; last changed {changed}, fingerprint {fingerprint}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.key-file-good.mend',
      message:
        'Whether there is a copy elsewhere cannot be seen from here. Ask your copy with “npx cape keys fingerprint COPY”: it must print the same.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  keyFileWrong: [
    /*i18n*/ {
      id: 'doctor.key-file-wrong',
      message: 'The key file cannot be used: {why}',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.key-file-wrong.mend',
      message: 'Without it nothing that was sealed can be opened. Do what the sentence says.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  diskGood: /*i18n*/ {
    id: 'doctor.disk-good',
    message: '{free} MiB are free in {folder}.',
    comment: 'cape doctor: how one thing is',
  },
  diskFull: [
    /*i18n*/ {
      id: 'doctor.disk-full',
      message: 'Only {free} MiB are free in {folder}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.disk-full.mend',
      message: 'Make room: checkpoints, and in the embedded form the database, are written there.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  diskNone: [
    /*i18n*/ {
      id: 'doctor.disk-none',
      message: 'The folder {folder} cannot be read.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.disk-none.mend',
      message: 'Make it for the user of the server, or name another with CAPE_DATA.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  nodeGood: /*i18n*/ { id: 'doctor.node-good', message: 'Node {version}.', comment: 'cape doctor: how one thing is' },
  nodeOld: [
    /*i18n*/ {
      id: 'doctor.node-old',
      message: 'Node {version} gets no more fixes.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.node-old.mend',
      message: 'Use Node 24.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  originNone: [
    /*i18n*/ {
      id: 'doctor.origin-none',
      message: 'CAPE_ORIGIN is not set: only this computer is answered.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-none.mend',
      message:
        'Set it to the address people type, and a proxy with TLS in front: docs/deployment.md, “Behind a TLS proxy”.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  contactNone: [
    /*i18n*/ {
      id: 'doctor.contact-none',
      message: 'No address is named for those who have found a weakness.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.contact-none.mend',
      message:
        'Set CAPE_SECURITY_CONTACT, such as mailto:security@example.org. It is shown at /.well-known/security.txt.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  contactGood: /*i18n*/ {
    id: 'doctor.contact-good',
    message:
      '/.well-known/security.txt names {count, plural, one {one address} other {# addresses}} for those who have found a weakness.',
    comment: 'cape doctor: how one thing is',
  },
  originGood: /*i18n*/ {
    id: 'doctor.origin-good',
    message: '{origin} answers, with a certificate that holds, and CAPE is behind it.',
    comment: 'cape doctor: how one thing is',
  },
  originOther: [
    /*i18n*/ {
      id: 'doctor.origin-other',
      message: '{origin} answers, and what answers is not CAPE.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-other.mend',
      message: 'Let the proxy pass everything under this address on to CAPE.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  originHost: [
    /*i18n*/ {
      id: 'doctor.origin-host',
      message: '{origin} answers, and its proxy passes on another host than people type.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-host.mend',
      message: 'Let the proxy pass on Host unchanged, and start the server with the same CAPE_ORIGIN.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  originNotReady: [
    /*i18n*/ {
      id: 'doctor.origin-not-ready',
      message: '{origin} answers that CAPE is not ready.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-not-ready.mend',
      message: 'Look at {origin}/health, which says why.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  originCertificate: [
    /*i18n*/ {
      id: 'doctor.origin-certificate',
      message: 'The certificate of {origin} does not hold ({code}).',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-certificate.mend',
      message:
        'Renew it, or let the proxy send the whole chain. Where it comes from an authority of your own, name the file of that in NODE_EXTRA_CA_CERTS.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  originSilent: [
    /*i18n*/ {
      id: 'doctor.origin-silent',
      message: '{origin} does not answer this computer ({code}).',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.origin-silent.mend',
      message: 'Start the server and its proxy, and look at the name and the firewall.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  certificateEnds: [
    /*i18n*/ {
      id: 'doctor.certificate-ends',
      message: 'The certificate of {origin} ends in {days, plural, one {# day} other {# days}}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.certificate-ends.mend',
      message: 'Renew it now, and see why that was not done by itself.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  backup: [
    /*i18n*/ {
      id: 'doctor.backup',
      message: 'Whether the database is backed up cannot be seen from here.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.backup.mend',
      message: 'Back it up every day, apart from the key file, and try a restore: docs/database.md.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  sum: /*i18n*/ {
    id: 'doctor.sum',
    message:
      '{bad, plural, =0 {Nothing is wrong} one {# thing must be fixed} other {# things must be fixed}}; {warn, plural, =0 {no warnings} one {# warning} other {# warnings}}.',
    comment: 'cape doctor: how one thing is',
  },
} as const satisfies Record<string, Message | readonly [Message, Message]>;
