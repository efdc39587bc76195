import type { Message } from '../../../kernel/message.ts';

export const topics = {
  hours: /*i18n*/ {
    id: 'exercise.ui.topic.hours',
    message: 'Working hours',
    comment: 'Exercise: what a player asks a person about',
  },
  pay: /*i18n*/ {
    id: 'exercise.ui.topic.pay',
    message: 'Pay',
    comment: 'Exercise: what a player asks a person about',
  },
  payback: /*i18n*/ {
    id: 'exercise.ui.topic.payback',
    message: 'Money given back',
    comment: 'Exercise: what a player asks a person about',
  },
  papers: /*i18n*/ {
    id: 'exercise.ui.topic.papers',
    message: 'Documents',
    comment: 'Exercise: what a player asks a person about',
  },
  debt: /*i18n*/ {
    id: 'exercise.ui.topic.debt',
    message: 'Debt',
    comment: 'Exercise: what a player asks a person about',
  },
  housing: /*i18n*/ {
    id: 'exercise.ui.topic.housing',
    message: 'Housing',
    comment: 'Exercise: what a player asks a person about',
  },
  leave: /*i18n*/ {
    id: 'exercise.ui.topic.leave',
    message: 'Whether they can leave',
    comment: 'Exercise: what a player asks a person about',
  },
  threats: /*i18n*/ {
    id: 'exercise.ui.topic.threats',
    message: 'What happens if they leave',
    comment: 'Exercise: what a player asks a person about',
  },
  family: /*i18n*/ {
    id: 'exercise.ui.topic.family',
    message: 'Family',
    comment: 'Exercise: what a player asks a person about',
  },
  work: /*i18n*/ {
    id: 'exercise.ui.topic.work',
    message: 'The work',
    comment: 'Exercise: what a player asks a person about',
  },
  recruiter: /*i18n*/ {
    id: 'exercise.ui.topic.recruiter',
    message: 'How they were recruited',
    comment: 'Exercise: what a player asks a person about',
  },
  health: /*i18n*/ {
    id: 'exercise.ui.topic.health',
    message: 'Health',
    comment: 'Exercise: what a player asks a person about',
  },
  others: /*i18n*/ {
    id: 'exercise.ui.topic.others',
    message: 'The others here',
    comment: 'Exercise: what a player asks a person about',
  },
  wish: /*i18n*/ {
    id: 'exercise.ui.topic.wish',
    message: 'What they want',
    comment: 'Exercise: what a player asks a person about',
  },
} as const satisfies Record<string, Message>;

export const purposes = {
  coordinator: /*i18n*/ {
    id: 'exercise.ui.purpose.coordinator',
    message: 'Contact from the support service',
    comment: 'Exercise: what a person is asked to consent to',
  },
  'bed-tonight': /*i18n*/ {
    id: 'exercise.ui.purpose.bed-tonight',
    message: 'A bed tonight',
    comment: 'Exercise: what a person is asked to consent to',
  },
  'care-tonight': /*i18n*/ {
    id: 'exercise.ui.purpose.care-tonight',
    message: 'Medical care tonight',
    comment: 'Exercise: what a person is asked to consent to',
  },
  police: /*i18n*/ {
    id: 'exercise.ui.purpose.police',
    message: 'Telling the police',
    comment: 'Exercise: what a person is asked to consent to',
  },
  'wage-board': /*i18n*/ {
    id: 'exercise.ui.purpose.wage-board',
    message: 'A claim for wages',
    comment: 'Exercise: what a person is asked to consent to',
  },
} as const satisfies Record<string, Message>;
