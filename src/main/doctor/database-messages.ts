import type { Message } from '../../kernel/message.ts';

/** What `cape doctor` says of the database, and where something is to be done, what. */
export const databaseTexts = {
  databaseGood: /*i18n*/ {
    id: 'doctor.database-good',
    message: 'The database answers and is of this version.',
    comment: 'cape doctor: how one thing is',
  },
  databaseHeld: /*i18n*/ {
    id: 'doctor.database-held',
    message: 'The running server answers, and has looked at its database.',
    comment: 'cape doctor: how one thing is',
  },
  databaseWrong: [
    /*i18n*/ {
      id: 'doctor.database-wrong',
      message: 'The database cannot be used: {why}',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.database-wrong.mend',
      message: 'Do what the sentence says, and run this again. Until then nothing in the database could be checked.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  evaluation: [
    /*i18n*/ {
      id: 'doctor.evaluation',
      message:
        'The database is the embedded one ({version}), which is for trying out and does not survive a power cut.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.evaluation.mend',
      message: 'For production, use PostgreSQL: docs/deployment.md, “On PostgreSQL”.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  versionGood: /*i18n*/ {
    id: 'doctor.version-good',
    message: 'PostgreSQL {version}.',
    comment: 'cape doctor: how one thing is',
  },
  versionOld: [
    /*i18n*/ {
      id: 'doctor.version-old',
      message: 'PostgreSQL {version} lets the owner of the database give itself the right to run programs.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.version-old.mend',
      message: 'Use PostgreSQL 16 or newer, where it can give only what was given to it.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  rolesGood: /*i18n*/ {
    id: 'doctor.roles-good',
    message: 'All {count} roles of the server log in.',
    comment: 'cape doctor: how one thing is',
  },
  rolesRefused: [
    /*i18n*/ {
      id: 'doctor.roles-refused',
      message: 'These roles of the server cannot log in: {roles}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.roles-refused.mend',
      message: 'Run npx cape migrate with the key file of this database, and look at pg_hba.conf.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  settingsGood: /*i18n*/ {
    id: 'doctor.settings-good',
    message: 'The settings of PostgreSQL are as they should be.',
    comment: 'cape doctor: how one thing is',
  },
  settingOther: [
    /*i18n*/ {
      id: 'doctor.setting-other',
      message: 'PostgreSQL has {name} = {setting}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.setting-other.mend',
      message: 'Set {name} = {wanted} in postgresql.conf; docs/deployment.md says why.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  clockGood: /*i18n*/ {
    id: 'doctor.clock-good',
    message: 'The clocks of this computer and of the database agree.',
    comment: 'cape doctor: how one thing is',
  },
  clockApart: [
    /*i18n*/ {
      id: 'doctor.clock-apart',
      message: 'The clocks of this computer and of the database are {seconds} seconds apart.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.clock-apart.mend',
      message: 'Let both follow the same time server (chrony, systemd-timesyncd).',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  functionsClosed: /*i18n*/ {
    id: 'doctor.functions-closed',
    message: 'The roles of the server can make no large objects and take no lock of their own choice.',
    comment: 'cape doctor: how one thing is',
  },
  functionsOpen: [
    /*i18n*/ {
      id: 'doctor.functions-open',
      message: 'The roles of the server can make large objects and take any advisory lock.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.functions-open.mend',
      message:
        'Let a superuser run what docs/deployment.md has for it, after npx cape migrate (search there for pg_advisory).',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  noAgency: [
    /*i18n*/ {
      id: 'doctor.no-agency',
      message: 'The database has no agency: no one can sign in.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.no-agency.mend',
      message:
        'Open the address that the server prints when it starts, or write a set-up file and run npx cape setup FILE; deploy/setup.example.yaml is one to begin with.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  keysGood: /*i18n*/ {
    id: 'doctor.keys-good',
    message: 'The key file has the {count, plural, one {key of the agency} other {keys of all # agencies}}.',
    comment: 'cape doctor: how one thing is',
  },
  keysWrong: [
    /*i18n*/ {
      id: 'doctor.keys-wrong',
      message: 'Keys in the key file do not match the database: {troubles}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.keys-wrong.mend',
      message:
        'Put the newest copy of the key file in its place; if a key was never made, run npx cape migrate. Restart the servers.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  sealingGood: /*i18n*/ {
    id: 'doctor.sealing-good',
    message: 'The logs are sealed in time.',
    comment: 'cape doctor: how one thing is',
  },
  sealingBehind: [
    /*i18n*/ {
      id: 'doctor.sealing-behind',
      message: 'Entries of a log have waited over a minute for their sealing.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.sealing-behind.mend',
      message: 'Start the server if it is stopped; else docs/deployment.md, “When sealing falls behind”.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  checkpointsGood: /*i18n*/ {
    id: 'doctor.checkpoints-good',
    message: 'The newest checkpoint of each of {count, plural, one {# log} other {# logs}} is stored in {folder}.',
    comment: 'cape doctor: how one thing is',
  },
  checkpointsMissing: [
    /*i18n*/ {
      id: 'doctor.checkpoints-missing',
      message: 'The newest checkpoint of {count, plural, one {# log} other {# logs}} is not stored in {folder}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.checkpoints-missing.mend',
      message:
        'Start the server, which stores what is missing; see that the disk has room and that CAPE_DATA is the one of the server.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  checkpointsDamaged: [
    /*i18n*/ {
      id: 'doctor.checkpoints-damaged',
      message: 'Files of checkpoints are damaged: {files}.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.checkpoints-damaged.mend',
      message: 'Restore them from a copy, and run npx cape audit verify.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
  deskGood: /*i18n*/ {
    id: 'doctor.desk-good',
    message: '{country}: tips ({wish}) are read by {unit}, {agency}, which has a key in use.',
    comment: 'cape doctor: how one thing is',
  },
  deskClosed: [
    /*i18n*/ {
      id: 'doctor.desk-closed',
      message: '{country}: tips ({wish}) are closed. No unit receives them, or its reader has made no key yet.',
      comment: 'cape doctor: how one thing is',
    },
    /*i18n*/ {
      id: 'doctor.desk-closed.mend',
      message:
        'If no unit is named for them, write it under tipDesks in the set-up file. Then a person with the role tip-reader there makes a key in the workspace; administrators see under Tip desks what is missing.',
      comment: 'cape doctor: what to do; names of settings and commands stay',
    },
  ],
} as const satisfies Record<string, Message | readonly [Message, Message]>;
