import type { IncomingHttpHeaders } from 'node:http';

/** What a page may know of a visit that it counts: read of the request in memory, and kept nowhere. */
export type Visit = {
  /** Languages in the order of the browser’s wish, by their two letters. */
  readonly languages: readonly string[];
  /** Whether a person opens it, as far as that can be said. */
  readonly isByPerson: boolean;
};

/** Programs that say what they are: search engines, previews of messages, monitors, tools. */
const saysProgram =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|telegram|embed|monitor|uptime|headless|curl|wget|python|java\/|go-http|node|scrapy|lighthouse|validator/i;

/** Of a page that a browser fetches before anyone has asked for it. */
const saysBeforehand = /prefetch|prerender|preview/i;

function languagesIn(header: string | undefined): readonly string[] {
  const wished = (header ?? '')
    .slice(0, 400)
    .split(',')
    .flatMap((part, place) => {
      const found = /^\s*([a-z]{2})(?:-[a-z0-9-]+)?\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?$/i.exec(part);
      const weight = Number(found?.[2] ?? 1);
      return found?.[1] && weight > 0 ? [{ language: found[1].toLowerCase(), weight, place }] : [];
    })
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  return [...new Set(wished.map(({ language }) => language))];
}

export function visitOf(method: string, headers: IncomingHttpHeaders): Visit {
  const agent = headers['user-agent'] ?? '';
  const purposes = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => String(headers[name] ?? ''));
  return {
    languages: languagesIn(headers['accept-language']),
    isByPerson:
      method === 'GET' && agent !== '' && !saysProgram.test(agent) && !purposes.some((one) => saysBeforehand.test(one)),
  };
}
