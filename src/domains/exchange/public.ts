import type { IcTip } from './ic-tip/ic-tip.ts';
import type { Region } from './region-file.ts';

/** What of `knowledge/` this domain reads when the server starts. */
export type ExchangeFiles = { readonly region: Region; readonly icTip: IcTip };
