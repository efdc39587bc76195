import type { Message } from '../../../kernel/message.ts';
import type { Say } from '../../../web/text.tsx';
import type { AnyCode } from './entry-parts.tsx';
import * as lines from './line-messages.ts';
import * as texts from './messages.ts';

/** What the codes of other lists are called, by list. */
export type NameOf = (list: 'holders' | 'stages' | 'ilo11', id: string) => string;

const row = (names: readonly string[]): string => names.join(', ');

/** What only some lists say of an entry, each a line of its own. */
export function linesOf(code: AnyCode, say: Say, nameOf: NameOf): readonly string[] {
  const holders = (ids: readonly string[]): string =>
    row(ids.map((id) => (id === 'any' ? say(lines.anyAgency) : nameOf('holders', id))));
  const some = (text: string | null | false): readonly string[] => (text ? [text] : []);
  if ('remedy' in code)
    return [
      say(lines.atStage, { stage: nameOf('stages', code.stage) }),
      ...some(code.remedy && say(texts.helps, { remedy: code.remedy })),
      say(code.noticed.is ? texts.noticed : texts.notNoticed, { what: code.noticed.text }),
    ];
  if ('volatility' in code)
    return [
      say(texts.independent[code.independent]),
      say(lines.lost[code.volatility]),
      say(lines.heldBy, { holders: holders(code.holders) }),
    ];
  if ('days' in code)
    return [
      code.days === null ? say(texts.keptUnknown) : say(texts.keptDays, { days: code.days }),
      say(lines.heldBy, { holders: holders([code.holder]) }),
    ];
  if ('rate' in code) return payLines(code.rate, code.validFrom === null, say);
  if ('payRule' in code) return payLines(code.payRule, false, say);
  if ('keptFor' in code)
    return [
      ...some(code.statute),
      code.keptFor === null
        ? say(lines.keptNotKnown)
        : say(lines.kept[code.keptFor.unit], { amount: code.keptFor.amount }),
    ];
  if ('nature' in code) return groundLines(code, say, holders);
  if ('use' in code) return [code.provision];
  if ('after' in code) return [say(lines.clock[code.unit], { amount: code.amount }), code.after];
  if ('onlyIn' in code)
    return [
      say(lines.knownBy, { ways: row(code.by.map((way) => say(lines.ways[way]))) }),
      ...some(code.onlyIn.length > 0 && say(lines.onlySome)),
    ];
  if ('otherStrength' in code)
    return [
      say(lines.pointsTo, { names: row(code.ilo11.map((id) => nameOf('ilo11', id))) }),
      ...some(code.otherStrength && say(lines.otherStrength, { strength: say(lines.strengths[code.otherStrength]) })),
    ];
  if ('ilo11' in code) return [say(lines.pointsTo, { names: row(code.ilo11.map((id) => nameOf('ilo11', id))) })];
  if ('conditions' in code)
    return [
      ...some(code.who && say(lines.who, { who: code.who })),
      ...some(code.duration && say(lines.duration, { duration: code.duration })),
    ];
  if ('codes' in code) return [row(code.codes)];
  if ('leavesOut' in code)
    return [
      say(lines.notCounted, { text: code.leavesOut }),
      ...some(code.acts.length > 0 && say(lines.countsActs, { acts: row(code.acts) })),
      ...some(code.notHeld),
    ];
  if ('askedBy' in code)
    return [
      say(lines.askedBy, { who: code.askedBy, when: code.dueText }),
      say(lines.tables, { tables: row(code.tables) }),
    ];
  if ('agencies' in code) return [say(lines.agencies, { agencies: holders(code.agencies) })];
  if ('to' in code) return [say(lines.fromTo, { from: holders(code.from), to: holders(code.to) })];
  return [];
}

/** How a figure of pay is known, by which force it binds, and until when it is used. The list holds its figures unread. */
function payLines(of: unknown, isUndated: boolean, say: Say): readonly string[] {
  const told = new Map(Object.entries(of ?? {}));
  const named = (names: Readonly<Record<string, Message>>, id: unknown): readonly string[] =>
    Object.entries(names).flatMap(([name, text]) => (name === id ? [say(text)] : []));
  const usedTo = told.get('usedTo');
  return [
    ...named(lines.payForces, told.get('force')),
    ...named(lines.payKnown, told.get('known')),
    ...(typeof usedTo === 'string' ? [say(lines.payUsedTo, { day: usedTo })] : []),
    ...(isUndated ? [say(lines.payUndated)] : []),
  ];
}

type GroundCode = Extract<AnyCode, { nature: string }>;

function groundLines(code: GroundCode, say: Say, holders: (ids: readonly string[]) => string): readonly string[] {
  const named = Object.entries(lines.excluded);
  const excluded = code.excludes.map((fact) => {
    const name = named.find(([id]) => id === fact)?.[1];
    return name ? say(name) : fact;
  });
  return [
    say(lines.fromTo, { from: holders(code.from), to: holders(code.to) }),
    ...(code.weighing ? [say(lines.weighed)] : []),
    ...(code.needsConsent ? [say(lines.needsConsent)] : []),
    ...(excluded.length > 0 ? [say(lines.doesNotCarry, { facts: row(excluded) })] : []),
    ...(code.limits ? [say(lines.limits, { limits: code.limits })] : []),
  ];
}
