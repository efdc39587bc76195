import type { Message } from '../kernel/message.ts';

export const signInMessages = {
  otherSite: /*i18n*/ {
    id: 'sign-in.other-site',
    message: 'This came from another site and was refused. Sign in here.',
    comment: 'Sign-in page: a form was sent from somewhere else',
  },
  nobody: /*i18n*/ {
    id: 'sign-in.nobody',
    message: 'That person is not in this database. Choose one of those below.',
    comment: 'Sign-in page: unknown demo person, or not a demo',
  },
  elsewhere: /*i18n*/ {
    id: 'sign-in.elsewhere',
    message: 'The people of a demo can only be chosen on the computer that the demo runs on.',
    comment: 'Sign-in page: a demo that is reached from another computer or through a proxy',
  },
  noClock: /*i18n*/ {
    id: 'sign-in.no-clock',
    message: 'The clock was not moved. Only a demo has a clock that can be set, and it can only be moved forward.',
    comment: 'Sign-in page: the demo clock could not be moved',
  },
  notPutBack: /*i18n*/ {
    id: 'sign-in.not-put-back',
    message: 'Nothing was removed. Only a demo can be reset, on the computer it runs on.',
    comment: 'Sign-in page: the demo could not be put back',
  },
} satisfies Record<string, Message>;
