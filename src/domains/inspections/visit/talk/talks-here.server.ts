import type { Tx } from '../../../../platform/database/database.ts';
import type { WorkerTalk } from './languages.ts';

/** What workers read alone, as it is signed in a country: the texts of the files, and in their place what was signed there. */
export type TalksHere = (tx: Tx, country: string) => Promise<readonly WorkerTalk[]>;
