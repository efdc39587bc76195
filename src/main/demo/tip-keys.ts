import type { Cost } from '../../domains/signals/tips/identity.ts';

/** Everybody knows the passphrase of a demo, so guessing it may be cheap, and the first start need not wait. */
export const demoCost: Cost = { mebibytes: 1, passes: 1 };

/** Opens the tip keys of the demo's readers. It stands on their page, since everybody and every tip in a demo is invented. */
export const demoPassphrase = 'fyra måsar över hamnen';
