/** What a part may record: more than real courses do, and less than would fill a database. */
export const recordLimits = {
  /** Of one request. */
  body: 131_072,
  /** Of one statement, in bytes. */
  statement: 32_768,
  /** Of one request with several. */
  statements: 25,
  /** Of one document, in bytes. */
  document: 98_304,
  /** Of the names of documents. */
  name: 500,
} as const;
