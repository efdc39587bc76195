import type { Message } from '../../../kernel/message.ts';
import type { Content } from '../contractor-liability.ts';

/* Lag (2018:1472) om entreprenörsansvar för lönefordringar in words: the sections in brackets are those of the act. */

export const noticeDay = /*i18n*/ {
  id: 'claim.notice.day',
  message: '{day}: seven working days after the notice (section 10)',
  comment: 'By when the contractor who hired the employer is to pay',
};
export const noticeDayMain = /*i18n*/ {
  id: 'claim.notice.day-main',
  message: '{day}: seven working days after its own notice (sections 8 and 10)',
  comment: 'By when the main contractor is to pay',
};
export const noticeExempt = /*i18n*/ {
  id: 'claim.notice.exempt',
  message: 'The Act does not apply: an equivalent central agreement does (section 5). Follow its dates.',
  comment: 'Instead of the day by which a contractor is to pay',
};
export const noticeNotArrived = /*i18n*/ {
  id: 'claim.notice.not-arrived',
  message: 'Time to pay runs from the day the notice arrived. That day is not recorded: the day it was sent is used.',
  comment: 'Beside a notice to a contractor',
};
export const noticeTellMain = /*i18n*/ {
  id: 'claim.notice.tell-main',
  message:
    'If it has not paid: notify the main contractor in writing from {from}, at the latest on {by}, six months from this notice (sections 8 and 9).',
  comment: 'Beside the notice to the contractor who hired the employer; two dates',
};
export const noticeEarly = /*i18n*/ {
  id: 'claim.notice.early',
  message:
    'Sent while the contractor who hired still had its fourteen working days. The Act does not say that this counts: notify again.',
  comment: 'Beside a notice to the main contractor',
};
export const noticeLacks = /*i18n*/ {
  id: 'claim.notice.lacks',
  message: 'The notice does not state: {lacks}. It is required (sections 11 and 12): send the notice again.',
  comment: 'Beside a notice to a contractor; {lacks} is a list with semicolons',
};
export const actTitle = /*i18n*/ {
  id: 'claim.act.title',
  message: 'Contractor liability step by step',
  comment: 'Opens the steps of the Swedish Act on contractor liability for pay',
};
export const actExempt = /*i18n*/ {
  id: 'claim.act.exempt',
  message:
    'Check for a collective agreement first. If the contractor who hired is bound by an equivalent central agreement, the Act does not apply at all. If the main contractor is, it does not apply to the main contractor (section 5).',
  comment: 'A step of the Act on contractor liability',
};
export const actContacts = /*i18n*/ {
  id: 'claim.act.contacts',
  message:
    'Ask the employer, the contractor who hired and the main contractor in writing who the others are. They must answer within five working days (section 18).',
  comment: 'A step of the Act on contractor liability',
};
export const actFirst = /*i18n*/ {
  id: 'claim.act.first',
  message:
    'Notify the contractor who hired in writing. Its liability to pay begins seven working days after it received the notice (section 10).',
  comment: 'A step of the Act on contractor liability',
};
export const actMain = /*i18n*/ {
  id: 'claim.act.main',
  message:
    'If it has not paid after fourteen working days: notify the main contractor in writing too, within six months of the first notice. It must pay within seven working days of its own notice (sections 8 to 10). If the contractor who hired cannot be reached, notify the main contractor at once after asking for the details (section 8, point 2).',
  comment: 'A step of the Act on contractor liability',
};
export const actReach = /*i18n*/ {
  id: 'claim.act.reach',
  message:
    'Pay that fell due more than three months before the notice to the contractor who hired cannot be claimed from the contractors (section 14). The claim on the employer is not affected.',
  comment: 'A step of the Act on contractor liability',
};
export const actCourt = /*i18n*/ {
  id: 'claim.act.court',
  message:
    'If no one pays: the union must call for negotiation within four months of knowing. A worker whom no union can represent must go to court within four months of knowing, and within two years at most (section 21; Co-determination Act, sections 64 to 66).',
  comment: 'A step of the Act on contractor liability',
};
export const actContents = /*i18n*/ {
  id: 'claim.act.contents',
  message: 'A notice is in writing and states (section 11; the last two only to the main contractor, section 12):',
  comment: 'Above a list of what a notice must state',
};
export const actSource = /*i18n*/ {
  id: 'claim.act.source',
  message: 'Read in a consolidated copy of Act (2018:1472), not in the gazette. Not checked by a lawyer.',
  comment: 'Below the steps of the Act on contractor liability',
};
export const arrived = /*i18n*/ {
  id: 'claim.form.arrived',
  message: 'Day it arrived, if known',
  comment: 'Label of a date field: when a notice reached a contractor',
};
export const sent = /*i18n*/ { id: 'claim.form.sent', message: 'Day it was sent', comment: 'Label of a date field' };
export const agreement = /*i18n*/ {
  id: 'claim.form.agreement',
  message: 'Is this contractor bound by an equivalent central collective agreement?',
  comment: 'Label of a choice; decides whether the Act on contractor liability applies',
};
export const agreementNone = /*i18n*/ { id: 'claim.form.agreement-none', message: 'No', comment: 'Choice' };
export const agreementEquivalent = /*i18n*/ {
  id: 'claim.form.agreement-equivalent',
  message: 'Yes: the Act does not apply',
  comment: 'Choice',
};
export const contents = /*i18n*/ {
  id: 'claim.form.contents',
  message: 'What the notice states',
  comment: 'Label above a list of boxes to tick',
};

export const contentNames: Readonly<Record<Content, Message>> = {
  worker: /*i18n*/ { id: 'claim.content.worker', message: 'the worker’s name', comment: 'What a notice states' },
  sum: /*i18n*/ { id: 'claim.content.sum', message: 'how much pay is unpaid', comment: 'What a notice states' },
  due: /*i18n*/ { id: 'claim.content.due', message: 'when each amount fell due', comment: 'What a notice states' },
  work: /*i18n*/ {
    id: 'claim.content.work',
    message: 'which work and which period the pay is for',
    comment: 'What a notice states',
  },
  demand: /*i18n*/ {
    id: 'claim.content.demand',
    message: 'when the employer was asked to pay, or why it was not',
    comment: 'What a notice states',
  },
  payment: /*i18n*/ { id: 'claim.content.payment', message: 'how it can be paid', comment: 'What a notice states' },
  employer: /*i18n*/ {
    id: 'claim.content.employer',
    message: 'who the employer is, with contact details where known',
    comment: 'What a notice states',
  },
  'first-told': /*i18n*/ {
    id: 'claim.content.first-told',
    message: 'to the main contractor: that the contractor who hired was notified, or why it was not',
    comment: 'What a notice states',
  },
  'first-contact': /*i18n*/ {
    id: 'claim.content.first-contact',
    message: 'to the main contractor: name and contact details of the contractor who hired, where known',
    comment: 'What a notice states',
  },
};
