import { isWrongFile, type ReadText, readCaseloadText, type WrongFile } from '../../caseload/public.ts';

/** So many bytes a browser reads at once; the command reads any number. */
export const mostMegabytes = 10;

export type Chosen =
  | { readonly kind: 'too-large' | 'unreadable' }
  | { readonly kind: 'wrong'; readonly wrong: WrongFile }
  | {
      readonly kind: 'read';
      readonly name: string;
      readonly read: ReadText;
      /** The digest by which a file that left is recognised; null where the browser makes none. */
      readonly digest: string | null;
    };

/** Reads a file that was chosen or dropped. It never leaves the window. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > mostMegabytes * 1_000_000) return { kind: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = readCaseloadText({ bytes, text: new TextDecoder('utf-8').decode(bytes) });
    if (isWrongFile(read)) return { kind: 'wrong', wrong: read };
    return { kind: 'read', name: file.name, read, digest: await digestOf(bytes) };
  } catch (error) {
    if (error instanceof DOMException) return { kind: 'unreadable' };
    throw error;
  }
}

/** A page that did not come over a secure connection gets no digest from the browser. */
async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
