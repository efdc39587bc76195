/*
 * A course is about invented people. What a text has that a real case would have, is shown to its author before anyone else reads it: it may be
 * invented after all, or an official number, and so it is a question and no refusal.
 */

export const realCaseKinds = [
  'personal-number',
  'registration-number',
  'phone',
  'mail',
  'address',
  'firm',
  'name',
  'day-and-place',
] as const;
export type RealCaseKind = (typeof realCaseKinds)[number];

/** What looks like a detail of a real case, and where in the text it is. */
export type RealCaseDetail = { readonly kind: RealCaseKind; readonly found: string; readonly at: number };

/** Six or eight figures that begin with a day, and three to five more, as most countries number people; or eleven at a stretch. */
const numberOfPerson =
  /(?<![\d-])(?:(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2})[-+A ]?\d{3,5}[A-Z]?(?![\d-])|(?<!\d)[1-6]\d{10}(?!\d)/gu;
/** Numbers of firms: six and four figures, nine or ten at a stretch, or behind the two capitals of a country. */
const numberOfFirm = /(?<![\d-])(?:\d{6}-\d{4}|\d{9,10}|[A-Z]{2} ?\d{8,12}|\d{7}-\d)(?![\d-])/gu;
const phone = /(?<![\w-])(?:\+\d{1,3}[ -]?\(?\d|0\d{1,3}[ -/]\d)[\d ()-]{5,14}\d(?!\w)/gu;
const mail = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A street by its ending or its word, in the languages around the Baltic Sea and English, and a number. */
const address =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]*(?:gatan|vägen|gränd|torget|stigen|allén|gata|veien|gate|vej|gade|stræde|straße|strasse|katu|tie|iela|gatvė|tänav|maantee)|(?:ul\.|al\.|g\.) ?\p{Lu}\p{L}+|\p{Lu}\p{L}+ (?:Street|Road|Avenue|Lane|Square)) \d{1,4}(?: ?[A-Z](?!\p{L}))?/gu;
const firm =
  /(?<!\p{L})\p{Lu}[\p{L}&.'’-]*(?: (?:\p{Lu}|&|och |and )[\p{L}&.'’-]*){0,3} (?:AB|HB|KB|GmbH|UG|Oy|OÜ|SIA|UAB|ApS|A\/S|ehf|Ltd|sp\. z o\.o\.)(?!\p{L})/gu;
/** Two names in a row, where a sentence does not begin. */
const name =
  /(?<=[\p{Ll},;]["”]? )(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:(?:von|van|de|af) )?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?!\p{L})/gu;
/** Words of institutions, statutes and calendars: what they are part of is no person. */
const institution =
  /^(?:Act|Acts|Agency|Aliens|Authority|Board|Boards|Code|Commission|Committee|Convention|Council|Court|Directive|Europe|European|Equality|Gender|Guide|Guides|Human|Inspectorate|International|Labour|Migration|Ministry|National|Nations|Office|Ordinance|Penal|Police|Procedure|Procedures|Prosecution|Recommendation|Reports?|Rights|Social|States?|Supreme|Swedish|Tax|Treaty|Union|United|Work|Environment|Baltic|Sea|Region|Roadmap|Protocol|Palermo|Östersjö.*|Europa.*|Högsta|Svea|Röda|Red|Cross)$/u;
const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|May|June|July|August|October|December';
/** A day with its year, and a place, in one sentence. */
const day = new RegExp(
  String.raw`(?:\d{1,2} (?:${months}) (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2})`,
  'gu',
);
const place = /(?<!\p{L})(?:i|på|till|från|in|at|near|to|from) \p{Lu}\p{Ll}{2,}/u;

const patterns: readonly (readonly [RealCaseKind, RegExp])[] = [
  ['mail', mail],
  ['personal-number', numberOfPerson],
  ['registration-number', numberOfFirm],
  ['phone', phone],
  ['firm', firm],
  ['address', address],
  ['name', name],
];

/** What in a text looks like a detail of a real case, in the order of the text; each place once, as the first kind that fits. */
export function realCaseDetails(text: string): readonly RealCaseDetail[] {
  const found: RealCaseDetail[] = [];
  const isFree = (at: number, end: number): boolean =>
    found.every((one) => end <= one.at || at >= one.at + one.found.length);
  for (const [kind, pattern] of patterns)
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const isInstitution = kind === 'name' && match.split(/[ -]/).some((word) => institution.test(word));
      if (!isInstitution && isFree(index, index + match.length)) found.push({ kind, found: match, at: index });
    }
  let from = 0;
  for (const sentence of text.split(/(?<=[.!?])\s+/)) {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    for (const { 0: match, index } of sentence.matchAll(day))
      if (place.test(sentence) && isFree(at + index, at + index + match.length))
        found.push({ kind: 'day-and-place', found: match, at: at + index });
  }
  return found.sort((a, b) => a.at - b.at);
}
