import type { Language } from '../../kernel/language.ts';

/** What a page may know of the request. Cookies and headers are read once, by the server. */
export type PageRequest = {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly language: Language;
  /** True when the house runs on the embedded database: every page then says evaluation mode. */
  readonly embedded: boolean;
  readonly now: Date;
};

export type PageAnswer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A page that anyone may read without signing in and that works without JavaScript. `path` in Fastify's spelling: `/figures/:country`. */
export type PublicPage = {
  readonly name: string;
  readonly path: string;
  readonly respond: (request: PageRequest) => Promise<PageAnswer> | PageAnswer;
};

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
