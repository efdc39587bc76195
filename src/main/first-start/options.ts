import type { Knowledge } from '../../domains/knowledge/public.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import type { HttpOptions } from '../../platform/http/server.ts';
import type { DoctorCheck } from '../doctor/check.ts';
import type { Draft } from './draft.ts';

export type FirstStartOptions = HttpOptions & {
  readonly database: Database;
  readonly keys: Keys;
  readonly keyFile: string;
  readonly origin: string | null;
  readonly knowledge: Knowledge;
  /** The checks of `npx cape doctor`, for a country that has no agency yet. */
  readonly check: (country: string) => Promise<readonly DoctorCheck[]>;
};

/** What a browser may do here, and where it stands. */
export type Here = { readonly browser: Uint8Array; readonly draft: Draft; readonly until: Date };
