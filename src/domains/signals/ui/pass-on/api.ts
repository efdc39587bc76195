import { passOnQueries } from '../../../disclosures/ui/public.tsx';
import { type PassableFact, SignalSnapshot } from '../../schema.ts';

/** To whom a signal may be passed on, and what would be sent. */
export const { addressesQuery, previewQuery } = passOnQueries<PassableFact, SignalSnapshot>(
  'signal',
  '/api/signals',
  SignalSnapshot,
);
