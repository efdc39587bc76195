import type { Message } from '../../../kernel/message.ts';

export const replyTaskMessages = {
  askedTitle: /*i18n*/ {
    id: 'suspicion.asked.title',
    message: '{unit} asks about {called}: answer the question',
    comment: 'My work of the sender. {unit} belongs to another agency, {called} is an alias such as Staren.',
  },
  askedConsultation: /*i18n*/ {
    id: 'suspicion.asked.consultation',
    message: '{unit} asks about your consultation: answer the question',
    comment: 'My work of the sender, where it is about no person. {unit} belongs to another agency.',
  },
  askedDetail: /*i18n*/ {
    id: 'suspicion.asked.detail',
    message: 'No one has taken it yet. Their time to answer starts again when you have answered.',
    comment: 'My work: detail of a question from the recipient of a hand-over.',
  },
  declinedTitle: /*i18n*/ {
    id: 'suspicion.declined.title',
    message: '{unit} declined {called}: choose where to send it instead',
    comment: 'My work of the sender. {unit} belongs to another agency, {called} is an alias such as Staren.',
  },
  declinedConsultation: /*i18n*/ {
    id: 'suspicion.declined.consultation',
    message: '{unit} declined your consultation: choose where to send it instead',
    comment: 'My work of the sender, where it is about no person. {unit} belongs to another agency.',
  },
  declinedDetail: /*i18n*/ {
    id: 'suspicion.declined.detail',
    message: 'You are responsible until another unit takes it. Open it to read why, and what they suggest.',
    comment: 'My work: detail of a hand-over that was declined.',
  },
} satisfies Record<string, Message>;
