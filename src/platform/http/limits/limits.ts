/**
 * How long a connection may take, in milliseconds, so that one that is opened and left holds nothing for ever. A phone gives up what it sends
 * after a minute and begins again; a piece of a picture of 140 kB needs that at 19 kbit/s, and a proxy in front, which gathers bodies
 * itself, needs less.
 */
export const timeLimits = {
  /** From the first byte to the last of what is sent: twice what a phone waits. */
  requestTimeout: 120_000,
  /** Nothing comes or goes for so long, in either direction. More than any statement and any page may take to be worked out. */
  connectionTimeout: 180_000,
  /** A connection that waits for its next request: longer than the proxies do, so that they end it and none is lost in between. */
  keepAliveTimeout: 72_000,
  http: {
    /** The head of a request is one or two packets. */
    headersTimeout: 20_000,
    connectionsCheckingInterval: 5000,
  },
} as const;
