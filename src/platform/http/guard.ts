import type { FastifyReply, FastifyRequest } from 'fastify';

/** The rules of a page with scripts: everything from here, nothing inline, nothing into other people's frames. */
const staffPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/** The rules of a page without scripts. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The rules of a page with one script of ours that asks a passkey: nothing inline, and no requests but to here. */
const scriptedPolicy = `${pagePolicy}; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'`;

/** The rules of a page for a visitor whom being seen may harm: the same, and said once more that no script runs. */
const quietPolicy =
  "default-src 'none'; script-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * The rules of the one program that may compile WebAssembly, in a worker of its own. It loads nothing, sends no requests and shows nothing.
 * A worker has the rules of its own answer, so its page stays without.
 */
const slowKeyPolicy =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/**
 * The rules of a worker that reads files of others, PDF and lists: it gets bytes and gives drawings or rows, and reaches nothing. Scripts are from here, for the two old
 * formats of pictures whose readers it loads when they are met; nothing is compiled.
 */
export const pdfPolicy =
  "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/** The field app has the rules of a page with scripts, and may ask for camera, microphone and place. */
const policies = {
  field: staffPolicy,
  staff: staffPolicy,
  page: pagePolicy,
  scripted: scriptedPolicy,
  data: pagePolicy,
  quiet: quietPolicy,
  'slow-key': slowKeyPolicy,
} as const;
export type PolicyKind = keyof typeof policies;

/** Headers of every answer. Nothing is kept by anything on the way, unless a public page says afterwards that it may be. */
export function setHeaders(reply: FastifyReply, kind: PolicyKind, secure: boolean): void {
  reply.header('content-security-policy', policies[kind]);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'no-referrer');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  const own = kind === 'field' ? 'self' : '';
  reply.header('permissions-policy', `camera=(${own}), microphone=(${own}), geolocation=(${own})`);
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  if (secure) reply.header('strict-transport-security', 'max-age=31536000');
}

/** How many hosts a request names. Node gives the first of them as the host, and a proxy may have gone by another. */
export const hostsNamed = (request: FastifyRequest): number =>
  request.raw.rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;

/** Hosts that this server answers for; anything else may be a name that an attacker pointed here. */
export function isOurHost(request: FastifyRequest, hosts: ReadonlySet<string>): boolean {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  return hosts.has(host);
}

const addressesHere = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const namesHere: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);
/** What proxies, balancers and networks of delivery add to what they pass on. No browser sends any of these by itself. */
const ofProxies: ReadonlySet<string> = new Set([
  'forwarded',
  'via',
  'client-ip',
  'true-client-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-real-ip',
  'x-real-port',
  'x-remote-ip',
  'x-remote-addr',
  'x-proxyuser-ip',
  'x-host',
  'x-scheme',
  'x-request-id',
  'x-correlation-id',
  'x-varnish',
  'x-backend',
  'cdn-loop',
  'surrogate-capability',
  'proxy-connection',
  'ali-cdn-real-ip',
  'x-arr-log-id',
  'x-arr-ssl',
  'x-arr-clientcert',
  'x-appengine-user-ip',
  'x-cloud-trace-context',
  'x-ms-proxy',
  'x-ngrok-agent-ips',
  'x-now-id',
  'x-nf-client-connection-ip',
  'tailscale-user-login',
]);
const beginningsOfProxies = [
  'x-forwarded',
  'x-original-',
  'x-envoy-',
  'x-amz',
  'x-azure-',
  'x-akamai-',
  'x-sucuri-',
  'x-vercel-',
  'x-appengine-',
  'x-goog-',
  'cf-',
  'fastly-',
  'akamai-',
  'incap-',
  'cloudfront-',
  'fly-',
  'tailscale-',
  'x-b3-',
];
const isOfProxy = (header: string): boolean =>
  ofProxies.has(header) || beginningsOfProxies.some((beginning) => header.startsWith(beginning));

/**
 * Whether a request was made on this very computer. Through a proxy on it every connection comes from here, so one that a
 * proxy has passed on, or that was sent to another name than this computer's own, was not.
 */
export const isFromThisComputer = (request: FastifyRequest): boolean =>
  addressesHere.has(request.ip) && isOurHost(request, namesHere) && !Object.keys(request.headers).some(isOfProxy);

/**
 * From which page a request comes: one of ours, one of another site, or unsaid. The browser says so itself; one that
 * does not must name the origin. Our pages ask for no referrer, so an old browser that sends their forms names the origin
 * `null`, as it does for a page of another site that hides: that is unsaid.
 */
export type CameFrom = 'own' | 'foreign' | 'unsaid';

export function cameFrom(request: Pick<FastifyRequest, 'headers'>, secure: boolean): CameFrom {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' ? 'own' : 'foreign';
  const { origin, host } = request.headers;
  if (origin === undefined || origin === 'null') return 'unsaid';
  const ours = `${secure ? 'https' : 'http'}://${host}`;
  const isOurs = URL.canParse(origin) && URL.canParse(ours) && new URL(ours).origin === new URL(origin).origin;
  return isOurs ? 'own' : 'foreign';
}

/** Whether a request that changes something comes from our own pages. Unsaid counts as from elsewhere. */
export const isSameOrigin = (request: Pick<FastifyRequest, 'headers'>, secure: boolean): boolean =>
  cameFrom(request, secure) === 'own';
