import type { Bytes } from '../../../../web/offline/bytes.ts';
import type { AttachmentLine } from '../../schema.ts';

/** A file whose contents are here. */
export type ShownFile = { readonly file: AttachmentLine; readonly bytes: Bytes };
