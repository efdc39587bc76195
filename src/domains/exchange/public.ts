import type { IcTip } from './ic-tip/ic-tip.ts';
import type { Region } from './region-file.ts';

/** What of `knowledge/` this domain reads when the server starts. */
export type ExchangeFiles = { readonly region: Region; readonly icTip: IcTip };
export { type ImportField, importFields } from './import/fields.ts';
export { rowsBy } from './import/gather-cases.ts';
export { headingsDigest } from './import/guess-columns.ts';
export { bodyOf, htcdsColumns } from './import/htcds.ts';
export { cellMessages } from './import/messages.ts';
export { CaseImportAnswer, ImportChecked } from './import/schema.ts';
export { ImportSettings } from './import/settings.ts';
export { takeList } from './import/take-list.ts';
export { tryList } from './import/try-list.ts';
