/** Texts of asking an agency for its share, answering, inviting and coming. */
export const askTitle = /*i18n*/ { id: 'inspection.ask-title', message: 'Ask for information', comment: 'Heading' };
export const askLead = /*i18n*/ {
  id: 'inspection.ask-lead',
  message:
    'Only what is needed to plan, carry out or follow up this inspection. The answer comes to your unit, not to the joint workspace.',
  comment: 'Under the heading',
};
export const toWhom = /*i18n*/ { id: 'inspection.ask-to-whom', message: 'Whom do you ask?', comment: 'Label' };
export const whatShare = /*i18n*/ { id: 'inspection.ask-what', message: 'What do you need?', comment: 'Label' };
export const question = /*i18n*/ { id: 'inspection.ask-question', message: 'Your question', comment: 'Label' };
export const answerBy = /*i18n*/ {
  id: 'inspection.ask-answer-by',
  message: 'Answer by',
  comment: 'Label',
};
export const ground = /*i18n*/ { id: 'inspection.ask-ground', message: 'Legal ground', comment: 'Label' };
export const theySee = /*i18n*/ {
  id: 'inspection.ask-they-see',
  message:
    'They see: the purpose, the workplace and your question. They do not see the time or the other participants.',
  comment: 'Before sending a question',
};
export const sendAsk = /*i18n*/ { id: 'inspection.ask-send', message: 'Send question', comment: 'Button' };
export const asking = /*i18n*/ {
  id: 'inspection.asking',
  message: 'The question is being sent',
  comment: 'While it is sent',
};
export const requestTitle = /*i18n*/ {
  id: 'inspection.request-title',
  message: 'Request for our information',
  comment: 'Heading',
};
export const requestFrom = /*i18n*/ {
  id: 'inspection.request-from',
  message: 'From {unit}',
  comment: 'Under the heading',
};
export const aboutPlace = /*i18n*/ { id: 'inspection.request-about', message: 'About', comment: 'Heading' };
export const theirQuestion = /*i18n*/ {
  id: 'inspection.request-question',
  message: 'The question',
  comment: 'Heading',
};
export const wanted = /*i18n*/ { id: 'inspection.request-wanted', message: 'Asked for', comment: 'Heading' };
export const by = /*i18n*/ { id: 'inspection.request-by', message: 'Answer by {day}', comment: 'Due date' };
export const onGround = /*i18n*/ { id: 'inspection.request-ground', message: 'Legal ground', comment: 'Heading' };
export const yourAnswer = /*i18n*/ { id: 'inspection.request-your-answer', message: 'Your answer', comment: 'Label' };
export const weGive = /*i18n*/ { id: 'inspection.request-we-give', message: 'We give information', comment: 'Choice' };
export const weGiveNot = /*i18n*/ {
  id: 'inspection.request-we-give-not',
  message: 'No answer may be given',
  comment: 'Choice',
};
export const weGiveNotDetail = /*i18n*/ {
  id: 'inspection.request-we-give-not-detail',
  message: 'This means neither yes nor no. Your reason stays at your agency.',
  comment: 'Under the choice',
};
export const facts = /*i18n*/ { id: 'inspection.request-facts', message: 'Facts, one on each line', comment: 'Label' };
export const factsHint = /*i18n*/ {
  id: 'inspection.request-facts-hint',
  message: 'Only what the question asks for.',
  comment: 'Hint',
};
export const reason = /*i18n*/ { id: 'inspection.request-reason', message: 'Reason (stays here)', comment: 'Label' };
export const weighingMissing = /*i18n*/ {
  id: 'inspection.request.weighing-missing',
  message: 'Write one sentence: this ground requires a balancing of interests for confidential information',
  comment: 'Error at a field of the answer to another agency',
};
export const answerMissing = /*i18n*/ {
  id: 'inspection.request-answer-missing',
  message: 'Write the answer, or choose that none may be given',
  comment: 'Error',
};
export const sendAnswer = /*i18n*/ { id: 'inspection.request-send', message: 'Send answer', comment: 'Button' };
export const answering = /*i18n*/ {
  id: 'inspection.request-answering',
  message: 'The answer is being sent',
  comment: 'While it is sent',
};
export const didAnswer = /*i18n*/ {
  id: 'inspection.request-did',
  message: 'Answer sent to the unit that asked.',
  comment: 'After it was sent',
};
export const answerStands = /*i18n*/ {
  id: 'inspection.request-answer-stands',
  message: 'The answer',
  comment: 'Heading',
};
export const notYet = /*i18n*/ {
  id: 'inspection.request-not-yet',
  message: 'No answer yet.',
  comment: 'No answer yet',
};
export const inviteWhom = /*i18n*/ { id: 'inspection.invite-whom', message: 'Whom do you invite?', comment: 'Label' };
export const purposeLabel = /*i18n*/ { id: 'inspection.invitation-purpose', message: 'Purpose', comment: 'Label' };
export const noGround = /*i18n*/ {
  id: 'inspection.no-ground',
  message: 'There is no legal ground for disclosing this to that unit.',
  comment: 'In place of the choice of a ground',
};
export const inviteTitle = /*i18n*/ {
  id: 'inspection.invite-title',
  message: 'Invite to the joint workspace',
  comment: 'Heading',
};
export const inviteLead = /*i18n*/ {
  id: 'inspection.invite-lead',
  message:
    'They receive purpose, place and time, and accept on their own legal ground. Then they can read and edit the plan.',
  comment: 'Under the heading',
};
export const inviteWhy = /*i18n*/ { id: 'inspection.invite-why', message: 'Why they are needed', comment: 'Label' };
export const sendInvite = /*i18n*/ { id: 'inspection.invite-send', message: 'Send invitation', comment: 'Button' };
export const inviting = /*i18n*/ {
  id: 'inspection.inviting',
  message: 'The invitation is being sent',
  comment: 'While it is sent',
};
export const didInvite = /*i18n*/ {
  id: 'inspection.did-invite',
  message: 'Invitation sent. The unit joins when it has accepted.',
  comment: 'After it was sent',
};
export const invitationTitle = /*i18n*/ {
  id: 'inspection.invitation-title',
  message: 'Invitation to a joint inspection',
  comment: 'Heading',
};
export const joinGround = /*i18n*/ {
  id: 'inspection.invitation-ground',
  message: 'Our legal ground',
  comment: 'Label',
};
export const join = /*i18n*/ {
  id: 'inspection.invitation-join',
  message: 'Join the joint workspace',
  comment: 'Button',
};
export const joining = /*i18n*/ {
  id: 'inspection.invitation-joining',
  message: 'Joining the joint workspace',
  comment: 'While it is sent',
};
export const didJoin = /*i18n*/ {
  id: 'inspection.invitation-did',
  message: 'Your unit has joined the joint workspace.',
  comment: 'After it was sent',
};
export const toRoom = /*i18n*/ { id: 'inspection.invitation-to-room', message: 'Open the inspection', comment: 'Link' };
export const when = /*i18n*/ { id: 'inspection.invitation-when', message: 'When', comment: 'Label' };
export const why = /*i18n*/ { id: 'inspection.invitation-why', message: 'Why', comment: 'Label' };
