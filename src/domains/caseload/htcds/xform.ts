import type { LayoutProblem } from '../file/layout.ts';
import { layoutMessages as text } from '../file/layout-messages.ts';
import type { WholeRows } from '../file/reading.ts';
import { fieldNamed, isHtcdsHeader } from './recognise-columns.ts';
import { type XmlElement, xmlRoot } from './xml.ts';

/** So many characters an answered form may have: a thousand answers of thirty questions are a third of it. */
export const longestXml = 10_000_000;

export const tooLong: LayoutProblem = {
  row: 1,
  column: '',
  text: text.xmlLong,
  values: { megabytes: longestXml / 1_000_000 },
};

export const isXml = (opening: string): boolean => /^\uFEFF?\s*</.test(opening);

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The questions of an answer, with the groups that they are in opened. */
function* leaves(element: XmlElement): Generator<readonly [string, string]> {
  for (const child of element.children) {
    if (localName(child.name) === 'meta') continue;
    if (child.children.length > 0) yield* leaves(child);
    else yield [localName(child.name), child.text.trim()];
  }
}

/** An element with questions below it: an answer, or a group of questions of one. */
const isAnswer = (element: XmlElement): boolean =>
  element.children.length > 0 && [...leaves(element)].some(([name]) => fieldNamed(name) !== null);

/**
 * Reads answers to the HTCDS form (XForm, as ODK and Kobo send them): one answer, or several below one element. A row of a
 * problem is then the number of the answer. What is no question of the standard is an unknown column.
 */
export function readForms(source: string): WholeRows | LayoutProblem {
  if (source.length > longestXml) return tooLong;
  const root = xmlRoot(source.replace(/^\uFEFF/, ''));
  if ('why' in root) {
    const said = { doctype: text.xmlDoctype, deep: text.xmlBroken, broken: text.xmlBroken }[root.why];
    return { row: root.line, column: '', text: said };
  }
  if (localName(root.name) === 'html') return { row: 1, column: '', text: text.xmlForm };
  const [first] = root.children;
  const areSeveral = root.children.every((child) => child.name === first?.name && isAnswer(child));
  const answers = (areSeveral ? root.children : [root]).map((answer) => [...leaves(answer)]);
  const header = [...new Set(answers.flatMap((answer) => answer.map(([name]) => name)))];
  if (!isHtcdsHeader(header)) return { row: 1, column: '', text: text.xmlOther };
  const rows = answers.map((answer) => {
    const cells = new Map<string, string>();
    // A question that is repeated inside one answer has several values; all count as filled, and a code list separates them.
    for (const [name, value] of answer) {
      const before = cells.get(name);
      cells.set(name, before ? `${before};${value}` : value);
    }
    return header.map((name) => cells.get(name) ?? '');
  });
  const head = { invented: false, followedTo: null, holds: { lived: new Set<string>(), reviewed: new Set<string>() } };
  // The header takes the line before the first answer, so that answers are counted from one.
  return { layout: { format: 'htcds', delimiter: '', header, head, linesAbove: -1, signsAbove: 0 }, rows };
}
