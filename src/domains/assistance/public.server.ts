import {
  applicationStream,
  consultationStream,
  deskQuestionStream,
  deskRequestStream,
  periodStream,
  supportStream,
} from './store.ts';

export { helpOf } from './followed.server.ts';
export { assistanceRoutes } from './routes.ts';
export { helpAliasesOfCase } from './store.ts';

/** Every kind of stream of this domain. */
export const assistanceStreams = [
  supportStream,
  periodStream,
  applicationStream,
  deskRequestStream,
  deskQuestionStream,
  consultationStream,
];
