import type { Message } from '../../../kernel/message.ts';
import type { NumberKey } from './numbers.ts';

const limits: Readonly<Partial<Record<NumberKey, Message>>> = {
  'workers-present': /*i18n*/ {
    id: 'after.at-most-workers-present',
    message: 'At most {most}: as many as worked there.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'workers-seen': /*i18n*/ {
    id: 'after.at-most-workers-seen',
    message: 'At most {most}: as many as you saw.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'workers-spoken-to': /*i18n*/ {
    id: 'after.at-most-workers-spoken-to',
    message: 'At most {most}: as many as you spoke to.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'workers-informed': /*i18n*/ {
    id: 'after.at-most-workers-informed',
    message: 'At most {most}: as many as were informed.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'workers-consenting': /*i18n*/ {
    id: 'after.at-most-workers-consenting',
    message: 'At most {most}: as many as consented.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'workers-referred': /*i18n*/ {
    id: 'after.at-most-workers-referred',
    message: 'At most {most}: as many as were referred.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  conversations: /*i18n*/ {
    id: 'after.at-most-conversations',
    message: 'At most {most}: as many as there were conversations.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  suspects: /*i18n*/ {
    id: 'after.at-most-suspects',
    message: 'At most {most}: as many as are suspected in all.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  arrests: /*i18n*/ {
    id: 'after.at-most-arrests',
    message: 'At most {most}: as many as were arrested in all.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  victims: /*i18n*/ {
    id: 'after.at-most-victims',
    message: 'At most {most}: as many as there are potential victims in all.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  investigations: /*i18n*/ {
    id: 'after.at-most-investigations',
    message: 'At most {most}: as many as were opened in all.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
  'documents-checked': /*i18n*/ {
    id: 'after.at-most-documents-checked',
    message: 'At most {most}: as many as the checked documents.',
    comment: 'Refusal, at a number that is part of another; most is that other number',
  },
};

/** The sentence at a number that is more than the one it is part of. */
export function atMost(whole: NumberKey): Message {
  const found = limits[whole];
  if (!found) throw new Error(`Nothing is said to be part of ${whole}.`);
  return found;
}
