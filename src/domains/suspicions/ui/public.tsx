export { knownWords } from '../code-messages.ts';
export { suspicionQuery } from './api.ts';
export { notAsked } from './page-messages.ts';
export { type SignAnswers, SignsByCode } from './signs-by-code.tsx';
