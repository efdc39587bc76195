import { talkBytes } from '../visit/schema.ts';

/** A box of the right form that no one can open, for rules that never look into one. */
export const someBox = {
  to: '5.1',
  box: '00000000-0000-4000-8000-00000000b0c5',
  sealed: Buffer.alloc(65 + talkBytes + 16).toString('base64'),
};
