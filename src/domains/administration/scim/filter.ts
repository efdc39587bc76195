import { isObject, type Json, partsOf, spelt } from './names.ts';
import { type ScimType, wrong } from './problem.ts';

/** RFC 7644, 3.4.2.2. */
const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'] as const;
type Operator = (typeof operators)[number];
export type Filter =
  | { readonly kind: 'and' | 'or'; readonly of: readonly Filter[] }
  | { readonly kind: 'not'; readonly of: Filter }
  | { readonly kind: 'present'; readonly path: readonly string[] }
  | { readonly kind: 'compare'; readonly path: readonly string[]; readonly by: Operator; readonly to: Json }
  /** One value of several, all of it at once: `emails[type eq "work"]`. */
  | { readonly kind: 'within'; readonly path: readonly string[]; readonly of: Filter };

const limits = { length: 2000, depth: 20 };
const token = /\s*(?:("(?:[^"\\]|\\.)*")|([()[\]])|([^\s()[\]"]+))/y;
type Token = { readonly text: string; readonly kind: 'string' | 'sign' | 'word' };

function tokensIn(text: string, kind: ScimType): Token[] {
  if (text.length > limits.length) throw wrong(kind, `An expression has at most ${limits.length} characters.`);
  const found: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const read = token.exec(text);
    if (!read) throw wrong(kind, 'The expression cannot be read.');
    const [, string, sign, word] = read;
    found.push(
      string !== undefined
        ? { text: string, kind: 'string' }
        : sign !== undefined
          ? { text: sign, kind: 'sign' }
          : { text: word ?? '', kind: 'word' },
    );
  }
  return found;
}

/** Reads tokens one after the other. What does not fit is refused with the kind of mistake that the caller names. */
class Reader {
  private at = 0;
  private depth = 0;
  constructor(
    private readonly tokens: readonly Token[],
    readonly kind: ScimType,
  ) {}

  isAtEnd = (): boolean => this.at >= this.tokens.length;
  private peek = (): Token | undefined => this.tokens[this.at];
  private isWord = (word: string): boolean => {
    const next = this.peek();
    return next?.kind === 'word' && next.text.toLowerCase() === word;
  };
  isSign = (sign: string): boolean => this.peek()?.kind === 'sign' && this.peek()?.text === sign;
  fail = (): never => {
    throw wrong(this.kind, 'The expression cannot be read.');
  };
  take(kind: Token['kind']): string {
    const next = this.peek();
    if (next?.kind !== kind) return this.fail();
    this.at += 1;
    return next.text;
  }
  takeSign(sign: string): void {
    if (!this.isSign(sign)) this.fail();
    this.at += 1;
  }

  either(): Filter {
    this.depth += 1;
    if (this.depth > limits.depth) throw wrong(this.kind, 'The expression is nested too deeply.');
    const all = [this.both()];
    while (this.isWord('or')) {
      this.at += 1;
      all.push(this.both());
    }
    this.depth -= 1;
    return all.length === 1 && all[0] ? all[0] : { kind: 'or', of: all };
  }
  private both(): Filter {
    const all = [this.one()];
    while (this.isWord('and')) {
      this.at += 1;
      all.push(this.one());
    }
    return all.length === 1 && all[0] ? all[0] : { kind: 'and', of: all };
  }
  private one(): Filter {
    if (this.isWord('not')) {
      this.at += 1;
      if (!this.isSign('(')) this.fail();
      return { kind: 'not', of: this.group() };
    }
    if (this.isSign('(')) return this.group();
    const path = partsOf(this.take('word'), this.kind);
    if (!this.isSign('[')) return this.compared(path);
    const inner = this.inBrackets();
    const next = this.peek();
    // Beside what the standard writes: `emails[type eq "work"].value sw "a"`, which directories send.
    if (next?.kind !== 'word' || !next.text.startsWith('.')) return { kind: 'within', path, of: inner };
    const sub = this.compared(partsOf(this.take('word').slice(1), this.kind));
    return { kind: 'within', path, of: { kind: 'and', of: [inner, sub] } };
  }
  private group(): Filter {
    this.takeSign('(');
    const found = this.either();
    this.takeSign(')');
    return found;
  }
  inBrackets(): Filter {
    this.takeSign('[');
    const found = this.either();
    this.takeSign(']');
    return found;
  }
  private compared(path: readonly string[]): Filter {
    const word = this.take('word').toLowerCase();
    if (word === 'pr') return { kind: 'present', path };
    const by = operators.find((one) => one === word);
    if (!by) return this.fail();
    const to = this.value();
    const isOrder = by !== 'eq' && by !== 'ne';
    if (isOrder && typeof to !== 'string' && typeof to !== 'number') return this.fail();
    return { kind: 'compare', path, by, to };
  }
  private value(): Json {
    const next = this.peek();
    if (!next || next.kind === 'sign') return this.fail();
    this.at += 1;
    try {
      const read = JSON.parse(next.kind === 'word' ? next.text.toLowerCase() : next.text) as Json;
      return isObject(read) || Array.isArray(read) ? this.fail() : read;
    } catch {
      return this.fail();
    }
  }
}

/** A filter as it was sent. What cannot be read is refused, and so is a question about what is never told. */
export function readFilter(text: string): Filter {
  const reader = new Reader(tokensIn(text, 'invalidFilter'), 'invalidFilter');
  const found = reader.either();
  if (!reader.isAtEnd()) reader.fail();
  if (asksFor(found, 'password')) throw wrong('invalidFilter', 'No filter can ask for this attribute.');
  return found;
}

/** Where a change is made: an attribute, perhaps one value of it, perhaps a part of that. */
export type ChangedPlace = {
  readonly path: readonly string[];
  readonly which: Filter | null;
  readonly sub: string | null;
};

export function readPlace(text: string): ChangedPlace {
  const reader = new Reader(tokensIn(text, 'invalidPath'), 'invalidPath');
  const path = partsOf(reader.take('word'), 'invalidPath');
  if (reader.isAtEnd()) return { path, which: null, sub: null };
  const which = reader.inBrackets();
  if (reader.isAtEnd()) return { path, which, sub: null };
  const sub = reader.take('word');
  if (!/^\.[A-Za-z$][A-Za-z0-9_-]*$/.test(sub) || !reader.isAtEnd()) reader.fail();
  return { path, which, sub: sub.slice(1) };
}

function asksFor(filter: Filter, name: string): boolean {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return filter.of.some((one) => asksFor(one, name));
    case 'not':
      return asksFor(filter.of, name);
    case 'within':
      return filter.path[0]?.toLowerCase() === name || asksFor(filter.of, name);
    default:
      return filter.path[0]?.toLowerCase() === name;
  }
}

/** Names whose letters count as they are written. */
const exact = new Set(['id', 'externalid']);

/** The values at a path, those of several one by one; where nothing is asked of such a one, what it is worth is its `value`. */
function valuesAt(of: Json | undefined, path: readonly string[]): Json[] {
  if (of === undefined || of === null) return [];
  if (Array.isArray(of)) return of.flatMap((one: Json) => valuesAt(one, path));
  const [first, ...rest] = path;
  if (first === undefined) {
    if (!isObject(of)) return [of];
    const worth = spelt(of, 'value');
    return worth === undefined ? [of] : valuesAt(of[worth], []);
  }
  if (!isObject(of)) return [];
  const name = spelt(of, first);
  return name === undefined ? [] : valuesAt(of[name], rest);
}

/** Whether a resource, or one value of it, is meant by a filter. */
export function isMeant(of: Json, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.of.every((one) => isMeant(of, one));
    case 'or':
      return filter.of.some((one) => isMeant(of, one));
    case 'not':
      return !isMeant(of, filter.of);
    case 'present':
      return valuesAt(of, filter.path).some((value) => value !== '');
    case 'within':
      return partsAt(of, filter.path).some((one) => isMeant(one, filter.of));
    case 'compare': {
      const { path, by, to } = filter;
      const found = valuesAt(of, path);
      if (to === null) return (by === 'eq') === (found.length === 0);
      const isExact = exact.has(path.at(-1)?.toLowerCase() ?? '');
      if (by === 'ne') return !found.some((value) => compares(value, 'eq', to, isExact));
      return found.some((value) => compares(value, by, to, isExact));
    }
  }
}

function partsAt(of: Json, path: readonly string[]): readonly Json[] {
  let found: Json | undefined = of;
  for (const part of path) {
    const name: string | undefined = isObject(found) ? spelt(found, part) : undefined;
    found = isObject(found) && name !== undefined ? found[name] : undefined;
  }
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? (found as readonly Json[]) : [found];
}

function compares(value: Json, by: Operator, to: Json, isExact: boolean): boolean {
  if (typeof value !== typeof to) return false;
  if (typeof value !== 'string' || typeof to !== 'string') {
    if (by === 'eq') return value === to;
    return typeof value === 'number' && typeof to === 'number' && ordered(value, by, to);
  }
  const [one, other] = isExact ? [value, to] : [value.toLowerCase(), to.toLowerCase()];
  switch (by) {
    case 'eq':
      return one === other;
    case 'co':
      return one.includes(other);
    case 'sw':
      return one.startsWith(other);
    case 'ew':
      return one.endsWith(other);
    default:
      return ordered(one, by, other);
  }
}

function ordered<T extends string | number>(one: T, by: Operator, other: T): boolean {
  switch (by) {
    case 'gt':
      return one > other;
    case 'ge':
      return one >= other;
    case 'lt':
      return one < other;
    case 'le':
      return one <= other;
    default:
      return false;
  }
}
