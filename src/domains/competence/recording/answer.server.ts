/** What the record store answers, before it is sent. */
export type RecordAnswer = {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it was stored, instead of JSON. */
  readonly content?: { readonly type: string; readonly bytes: Buffer };
  readonly headers?: Readonly<Record<string, string>>;
};

/** Asked for something by a part: method, resource below the endpoint, query, the headers that matter, body. */
export type RecordRequest = {
  readonly method: string;
  readonly resource: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

/** The reason is for who made the part, in English as the standard is: no person of an agency reads it. */
export const refusedAs = (status: number, reason: string): RecordAnswer => ({ status, body: { error: reason } });

export const textParameter = (query: RecordRequest['query'], name: string): string | null => {
  const value = query[name];
  return typeof value === 'string' && value.length <= 2000 ? value : null;
};
