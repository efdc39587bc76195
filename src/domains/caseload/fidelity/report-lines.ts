import type { Message, MessageValues } from '../../../kernel/message.ts';
import { stageNames } from '../codes/stage-messages.ts';
import type { Stage } from '../codes/stages.ts';
import { type Beyond, type Fate, type Fidelity, type FidelityLine, fates, type Standard } from './fidelity.ts';
import { type How, hows } from './how-messages.ts';
import { beyondTexts, fateTexts, fidelityText as text } from './messages.ts';

/** Names of standards are not translated. */
export const standardNames: Readonly<Record<Standard, string>> = { 'htcds-2.0': 'HTCDS 2.0', 'ctdc-2021': 'CTDC 2021' };

export type AnyFidelity = Fidelity<number | null>;
type SayLine = (text: Message, values?: MessageValues) => string;

export const titleOf = ({ direction, standard, rows }: AnyFidelity, say: SayLine): string =>
  say(direction === 'in' ? text.readTitle : text.writtenTitle, { standard: standardNames[standard], rows });

export function beyondName(name: Beyond, say: SayLine): string {
  if (name.startsWith('stage:')) return say(beyondTexts.stage, { stage: say(stageNames[name.slice(6) as Stage]) });
  return say(beyondTexts[name as keyof typeof beyondTexts]);
}

/** The fields in the order of their fates; those that are not held are listed together, by why. */
export function byFate({ fields }: AnyFidelity): ReadonlyMap<Fate, readonly FidelityLine<number | null>[]> {
  return new Map(fates.map((fate) => [fate, fields.filter((line) => line.fate === fate)]));
}

export function byWhy(lines: readonly FidelityLine<number | null>[]): readonly (readonly [How, readonly string[]])[] {
  const whys = new Map<How, string[]>();
  for (const { how, name } of lines) if (how) whys.set(how, [...(whys.get(how) ?? []), name]);
  return [...whys];
}

/** The report as plain text, for a terminal and as a file to hand on. */
export function fidelityLines(of: AnyFidelity, say: SayLine): string {
  const count = (value: number | null): string => (value === null ? say(text.few) : String(value));
  const line = (name: string, { values, how }: FidelityLine<number | null>): string => {
    const { kept, approximated, lost } = values;
    const counted = { name, kept: count(kept), approximated: count(approximated), lost: count(lost) };
    return `  ${say(text.line, counted)}${how ? ` ${say(hows[how])}` : ''}`;
  };
  const parts = [titleOf(of, say)];
  for (const [fate, lines] of byFate(of)) {
    const told =
      fate === 'not-held'
        ? byWhy(lines).map(([how, names]) => `  ${say(hows[how])} ${names.join(', ')}`)
        : lines.map((one) => line(one.name, one));
    parts.push([say(fateTexts[fate]), ...(told.length > 0 ? told : [`  ${say(text.nothing)}`])].join('\n'));
  }
  if (of.beyond.length > 0) {
    const heading = say(of.direction === 'in' ? text.beyondIn : text.beyondOut);
    parts.push([heading, ...of.beyond.map((one) => line(beyondName(one.name, say), one))].join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
}
