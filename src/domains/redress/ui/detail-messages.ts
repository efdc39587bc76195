import type { Message } from '../../../kernel/message.ts';

/** The sections below the table of lines: paydays, what would narrow the range, who else can pay, offers. */
export const fourTitle = /*i18n*/ {
  id: 'claim.four.title',
  message: 'Pay: owed, reported, paid, returned',
  comment: 'Heading over a table of paydays: owed, reported, to the bank, given back in cash',
};
export const fourLead = /*i18n*/ {
  id: 'claim.four.lead',
  message:
    'On {day}, {net} was paid into the account. Of this, {cashBack} went back in cash and {rent} in rent: {left} left for the {hours} hours of that month, {anHour} an hour.',
  comment: 'Above a table of paydays; sums with their currency',
};
export const payday = /*i18n*/ { id: 'claim.four.payday', message: 'Payday', comment: 'Column' };
export const owed = /*i18n*/ { id: 'claim.four.owed', message: 'Gross pay owed', comment: 'Column' };
export const reported = /*i18n*/ {
  id: 'claim.four.reported',
  message: 'Gross reported',
  comment: 'Column: what the employer reported to the tax authority',
};
export const toBank = /*i18n*/ { id: 'claim.four.net', message: 'Net into the account', comment: 'Column' };
export const cashBack = /*i18n*/ { id: 'claim.four.cash', message: 'Given back in cash', comment: 'Column' };
export const plusOvertime = /*i18n*/ {
  id: 'claim.four.plus-overtime',
  message: '{sum} + overtime',
  comment: 'A sum of a payday, to which overtime comes that is not split by payday',
};
export const fourTotal = /*i18n*/ {
  id: 'claim.four.total',
  message: '{count, plural, one {One payday} other {# paydays}}',
  comment: 'Last line of a table of paydays',
};
export const comparator = /*i18n*/ {
  id: 'claim.comparator',
  message: 'The comparator wage is INVENTED for this demo and is no agreement.',
  comment: 'Below the figures of a claim',
};
export const costText = /*i18n*/ {
  id: 'claim.cost.text',
  message:
    'Employer contributions of {contributions} were not paid on the claimed overtime. An hour at this wage costs an employer who follows the law at least {lawfulHour}. The rates have not been verified.',
  comment: 'Sums with their currency',
};
export const narrowTitle = /*i18n*/ {
  id: 'claim.narrow.title',
  message: 'Evidence that would narrow the range',
  comment: 'Heading over three boxes',
};
export const toDocumented = /*i18n*/ {
  id: 'claim.narrow.documented',
  message: '{kind}: probable, not documented',
  comment: 'Heading of a box; {kind} is what the line is for',
};
export const toProbable = /*i18n*/ {
  id: 'claim.narrow.probable',
  message: '{kind}: only the person’s own account',
  comment: 'Heading of a box; {kind} is what the line is for, which rests only on the person’s own account',
};
export const gapHours = /*i18n*/ {
  id: 'claim.narrow.hours',
  message: '{hours} hours.',
  comment: 'Before what would narrow it',
};
export const nothingNarrows = /*i18n*/ {
  id: 'claim.narrow.nothing',
  message: 'No known evidence.',
  comment: 'In a box: what would narrow the range',
};
export const payTitle = /*i18n*/ {
  id: 'claim.pay.title',
  message: 'Other payers, and time limits',
  comment: 'Heading over a table',
};
export const payWho = /*i18n*/ { id: 'claim.pay.who', message: 'Payer', comment: 'Column' };
export const payState = /*i18n*/ { id: 'claim.pay.state', message: 'State', comment: 'Column' };
export const payFor = /*i18n*/ { id: 'claim.pay.for', message: 'Up to', comment: 'Column: up to what sum' };
export const payBy = /*i18n*/ { id: 'claim.pay.by', message: 'By when', comment: 'Column' };
export const payNote = /*i18n*/ { id: 'claim.pay.note', message: 'Note', comment: 'Column: a note' };
export const nobodyElse = /*i18n*/ {
  id: 'claim.pay.nobody',
  message: 'No other payers added.',
  comment: 'Instead of a table of who else can pay',
};
export const noticeSent = /*i18n*/ {
  id: 'claim.notice.sent',
  message: 'Notified {day}',
  comment: 'State of a contractor',
};
export const noticeFirst = /*i18n*/ {
  id: 'claim.notice.first',
  message: '{to}, contractor who hired',
  comment: 'A contractor in a chain: the one who hired the employer',
};
export const noticeMain = /*i18n*/ {
  id: 'claim.notice.main',
  message: '{to}, main contractor',
  comment: 'A contractor in a chain: the one at its top',
};
export const noticeLost = /*i18n*/ {
  id: 'claim.notice.lost',
  message:
    '{lost} fell due before {day}, more than three months before the notice, and cannot be claimed from the contractors (section 14).',
  comment: 'Beside a notice to a contractor',
};
export const offersTitle = /*i18n*/ {
  id: 'claim.offers.title',
  message: 'Offers to settle',
  comment: 'Heading. What the other side offered; only the client’s side sees it',
};
export const offersNote = /*i18n*/ {
  id: 'claim.offers.note',
  message:
    'Only your side sees this. How an offer affects the other strands. Read it before the offer is answered (not verified by a lawyer):',
  comment: 'Below the heading Offers to settle',
};
export const offerOf = /*i18n*/ {
  id: 'claim.offers.of',
  message: '{sum} from {from}, {day}',
  comment: 'Heading of one offer',
};
export const offerWaits = /*i18n*/ { id: 'claim.offers.waits', message: 'Not answered', comment: 'State of an offer' };
export const offerRefused = /*i18n*/ {
  id: 'claim.offers.refused',
  message: 'Refused {day}',
  comment: 'State of an offer',
};
export const offerAccepted = /*i18n*/ {
  id: 'claim.offers.accepted',
  message: 'Accepted {day}',
  comment: 'State of an offer',
};
export const timelineTitle = /*i18n*/ { id: 'claim.timeline', message: 'Timeline', comment: 'Heading' };

/** The matters beside the claim. */
export const trackWords: Readonly<Record<string, Message>> = {
  claim: /*i18n*/ { id: 'claim.effect.claim', message: 'The claim', comment: 'What an offer does to it' },
  criminal: /*i18n*/ { id: 'claim.effect.criminal', message: 'The criminal case', comment: 'What an offer does to it' },
  permit: /*i18n*/ { id: 'claim.effect.permit', message: 'Residence permit', comment: 'What an offer does to it' },
  support: /*i18n*/ { id: 'claim.effect.support', message: 'Support', comment: 'What an offer does to it' },
  silence: /*i18n*/ {
    id: 'claim.effect.silence',
    message: 'Confidentiality clause',
    comment: 'What an offer does to it',
  },
};

/** What an offer does. */
export const effectWords: Readonly<Record<string, Message>> = {
  'gives-up': /*i18n*/ {
    id: 'claim.effect.gives-up',
    message: '{sum} of what is documented would be given up.',
    comment: 'What an offer does to the claim',
  },
  'covers-documented': /*i18n*/ {
    id: 'claim.effect.covers',
    message: 'It covers the documented sum; {sum} of the claimed sum would be given up.',
    comment: 'What an offer does to the claim',
  },
  'goes-on': /*i18n*/ {
    id: 'claim.effect.goes-on',
    message:
      'Continues. The prosecutor decides on prosecution regardless of a settlement, and a person summoned to an interview or the trial must attend.',
    comment: 'What an offer does to the criminal case',
  },
  'may-lose-permit': /*i18n*/ {
    id: 'claim.effect.may-lose',
    message: 'A permit based on taking part in the case may end if the person stops taking part. Ask before answering.',
    comment: 'What an offer does to a permit',
  },
  'no-permit-known': /*i18n*/ {
    id: 'claim.effect.no-permit',
    message: 'No permit depends on taking part. The offer changes nothing.',
    comment: 'What an offer does to a permit',
  },
  unchanged: /*i18n*/ {
    id: 'claim.effect.unchanged',
    message: 'Unchanged. Support depends on need, never on the answer to the offer.',
    comment: 'What an offer does to support',
  },
  'cannot-bind': /*i18n*/ {
    id: 'claim.effect.cannot-bind',
    message:
      'The offer contains a confidentiality clause. No agreement can prevent a person from giving information to the police or a court.',
    comment: 'What an offer does: it asks for silence',
  },
  'none-asked': /*i18n*/ {
    id: 'claim.effect.none-asked',
    message: 'Not required.',
    comment: 'Silence is not asked for',
  },
};

export const pricePaidAlone = /*i18n*/ {
  id: 'claim.page.price-paid-alone',
  message:
    '{paid} was paid for each of {hours} hours. What an hour must cost an employer who follows the law is not computed: the rates of this country have not been entered.',
  comment: 'Of a customer who bought hours, in a country of which no rates are known',
};
export const pricePaid = /*i18n*/ {
  id: 'claim.page.price-paid',
  message:
    '{paid} was paid for each of {hours} hours. An hour at this wage costs an employer who follows the law at least {lawful}. The rates have not been verified.',
  comment: 'Of a customer who bought hours; all three are formatted numbers',
};
