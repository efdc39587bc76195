import type { Cost } from '../../domains/signals/tips/identity.ts';

/** The passphrase of a demo is public, so guessing it may be cheap, and the first start need not wait. */
export const demoCost: Cost = { mebibytes: 1, passes: 1 };

/** Opens the tip keys of the demo's readers. It is shown on their page, since every person and every tip in a demo is invented. */
export const demoPassphrase = 'fyra måsar över hamnen';
