import type { Message } from '../../../../kernel/message.ts';
import { codeTexts } from './code-messages.ts';
import { frameTexts } from './frame-messages.ts';
import { helpTexts } from './help-messages.ts';
import { jobTexts } from './job-messages.ts';
import { tipTexts } from './tip-messages.ts';

/** Every text of the pages for workers that is translated. What is said of kinds of jobs and of personal data is in Swedish and English only. */
export const pageTexts: readonly Message[] = [frameTexts, jobTexts, tipTexts, codeTexts, helpTexts].flatMap((texts) =>
  Object.values<Message>(texts),
);
