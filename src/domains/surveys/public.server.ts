export { sendDueSurveyMails } from './answering/mails.server.ts';
export { readBank } from './bank/read-bank.server.ts';
export { answerPages } from './pages/answer-pages.server.ts';
