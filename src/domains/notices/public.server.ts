export { forgetNotices } from './choices.server.ts';
export { dueCalendarPages } from './feed.server.ts';
export { putDueNotices } from './mail.server.ts';
export { addNotices } from './routes.server.ts';
