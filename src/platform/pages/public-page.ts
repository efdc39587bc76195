import type { Language } from '../../kernel/language.ts';

/** What a page may know of the request. Cookies and headers are read once, by the server. */
export type PageRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** True when the agency runs on the embedded database: every page then says evaluation mode. */
  readonly embedded: boolean;
};

export type PageAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A page that anyone may read without signing in and that works without JavaScript. `path` in Fastify's spelling: `/figures/:country`.
 * It is made once for each address and language and then kept, so it may follow from nothing but its request and its `version`.
 */
export type PublicPage = {
  readonly name: string;
  readonly path: string;
  /** The words of the query that the page reads, but for `lang`. What else is there makes no other page. */
  readonly asks?: readonly string[];
  /** What a word of the query may say, where that is known beforehand: with anything else the page is the one without the word. */
  readonly knows?: Readonly<Record<string, readonly string[]>>;
  /** Names what the page is made from, where that changes while the server runs: asked before each answer. */
  readonly version?: () => Promise<string>;
  readonly respond: (request: PageRequest) => Promise<PageAnswer> | PageAnswer;
};

/** A page was not drawn in the time that a page may take. A visitor who waited for it is asked to come again. */
export class PageGivenUp extends Error {
  override readonly name = 'PageGivenUp';
}

export const htmlAnswer = (body: string, status = 200): PageAnswer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
});

/** A file to keep. The name is ours, so that no text from the address can reach the header. */
export const fileAnswer = (body: string | Uint8Array, type: string, name: string): PageAnswer => ({
  status: 200,
  type,
  body,
  headers: { 'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9.-]/gi, '-')}"` },
});
