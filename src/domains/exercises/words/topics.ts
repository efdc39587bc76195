import type { Message } from '../../../kernel/message.ts';

const topicsComment = 'Exercise: what a player asks a person about';

export const topics = {
  hours: /*i18n*/ {
    id: 'exercise.ui.topic.hours',
    message: 'Working hours',
    comment: topicsComment,
  },
  pay: /*i18n*/ {
    id: 'exercise.ui.topic.pay',
    message: 'Pay',
    comment: topicsComment,
  },
  payback: /*i18n*/ {
    id: 'exercise.ui.topic.payback',
    message: 'Money given back',
    comment: topicsComment,
  },
  papers: /*i18n*/ {
    id: 'exercise.ui.topic.papers',
    message: 'Papers',
    comment: topicsComment,
  },
  debt: /*i18n*/ {
    id: 'exercise.ui.topic.debt',
    message: 'Debt',
    comment: topicsComment,
  },
  housing: /*i18n*/ {
    id: 'exercise.ui.topic.housing',
    message: 'Housing',
    comment: topicsComment,
  },
  leave: /*i18n*/ {
    id: 'exercise.ui.topic.leave',
    message: 'Whether they can leave',
    comment: topicsComment,
  },
  threats: /*i18n*/ {
    id: 'exercise.ui.topic.threats',
    message: 'What happens if they leave',
    comment: topicsComment,
  },
  family: /*i18n*/ {
    id: 'exercise.ui.topic.family',
    message: 'Family',
    comment: topicsComment,
  },
  work: /*i18n*/ {
    id: 'exercise.ui.topic.work',
    message: 'The work',
    comment: topicsComment,
  },
  recruiter: /*i18n*/ {
    id: 'exercise.ui.topic.recruiter',
    message: 'How they were recruited',
    comment: topicsComment,
  },
  health: /*i18n*/ {
    id: 'exercise.ui.topic.health',
    message: 'Health',
    comment: topicsComment,
  },
  others: /*i18n*/ {
    id: 'exercise.ui.topic.others',
    message: 'The others here',
    comment: topicsComment,
  },
  wish: /*i18n*/ {
    id: 'exercise.ui.topic.wish',
    message: 'What they want',
    comment: topicsComment,
  },
} as const satisfies Record<string, Message>;

const purposesComment = 'Exercise: what a person is asked to consent to';

export const purposes = {
  coordinator: /*i18n*/ {
    id: 'exercise.ui.purpose.coordinator',
    message: 'Support contacts them',
    comment: purposesComment,
  },
  'bed-tonight': /*i18n*/ {
    id: 'exercise.ui.purpose.bed-tonight',
    message: 'A bed tonight',
    comment: purposesComment,
  },
  'care-tonight': /*i18n*/ {
    id: 'exercise.ui.purpose.care-tonight',
    message: 'Medical care tonight',
    comment: purposesComment,
  },
  police: /*i18n*/ {
    id: 'exercise.ui.purpose.police',
    message: 'Telling the police',
    comment: purposesComment,
  },
  'wage-board': /*i18n*/ {
    id: 'exercise.ui.purpose.wage-board',
    message: 'A claim for wages',
    comment: purposesComment,
  },
} as const satisfies Record<string, Message>;
