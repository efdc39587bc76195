export { listFeedbackNews } from './feedback/news.server.ts';
export { addFeedback } from './feedback/routes.server.ts';
export { forgetFeedback } from './feedback/store.server.ts';
export type { Help } from './guides/guide-file.ts';
export { readHelp } from './guides/read-guides.server.ts';
export { privacyPages } from './pages/pages.server.ts';
export type { RunningSettings } from './processing/record.ts';
export { addPrivacyContact } from './processing/routes.server.ts';
