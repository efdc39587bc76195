import { attributeOf, type XmlToken } from '../xml-tokens.ts';
import { NotRead } from '../zip-entries.ts';
import { mostLetters } from './office-part.ts';

/** The element names by which formats say the same. */
export type LineWords = {
  /** A paragraph, what holds its letters (null: all text within), and what is left out altogether. */
  readonly paragraphs: readonly string[];
  readonly letters: string | null;
  readonly skipped: readonly string[];
  readonly row: string;
  readonly cell: string;
};

/** A row of spaces that is written as a number is no longer than this. */
const mostSpaces = 100;
/** Tables within tables, as deep as any is made by a person. */
const mostNested = 20;

/** Collects the lines of a text: a paragraph is a line, and so is a row of a table, its cells after each other. */
export class Lines {
  readonly lines: string[] = [];
  isCut = false;
  private written = 0;
  private line = '';
  private inParagraph = 0;
  private inLetters = 0;
  private inSkipped = 0;
  private readonly rows: string[][] = [];
  private readonly cells: string[][] = [];

  constructor(private readonly words: LineWords) {}

  /** Takes one token. False once it has enough. */
  take(token: XmlToken): boolean {
    if (this.isCut) return false;
    if (token.kind === 'text') this.text(token.text);
    else if (token.kind === 'open') this.open(token.name, token.tag);
    else this.close(token.name);
    return !this.isCut;
  }

  private add(text: string): void {
    if (this.inSkipped > 0) return;
    this.line += text;
    this.count(text.length);
  }

  private count(letters: number): void {
    this.written += letters;
    if (this.written > mostLetters) this.isCut = true;
  }

  private text(text: string): void {
    const isLetters = this.words.letters === null ? this.inParagraph > 0 : this.inLetters > 0;
    if (isLetters) this.add(this.words.letters === null ? text.replaceAll(/\s+/g, ' ') : text);
  }

  private open(name: string, tag: string): void {
    const { paragraphs, letters, skipped, row, cell } = this.words;
    if (skipped.includes(name)) this.inSkipped += 1;
    else if (paragraphs.includes(name)) this.inParagraph += 1;
    else if (name === letters) this.inLetters += 1;
    else if (name === 'tab') this.add('\t');
    else if (name === 'br' || name === 'cr' || name === 'line-break') this.add('\n');
    else if (name === 's' && letters === null)
      this.add(' '.repeat(Math.min(mostSpaces, Number(attributeOf(tag, 'c') ?? '1') || 1)));
    else if (name === row) {
      if (this.rows.length >= mostNested) throw new NotRead('too-much');
      this.rows.push([]);
    } else if (name === cell) this.cells.push([]);
  }

  private close(name: string): void {
    const { paragraphs, letters, skipped, row, cell } = this.words;
    if (skipped.includes(name)) this.inSkipped = Math.max(0, this.inSkipped - 1);
    else if (paragraphs.includes(name)) {
      this.inParagraph = Math.max(0, this.inParagraph - 1);
      this.end();
    } else if (name === letters) this.inLetters = Math.max(0, this.inLetters - 1);
    else if (name === cell) this.rows.at(-1)?.push((this.cells.pop() ?? []).join(' / '));
    else if (name === row) {
      this.line = (this.rows.pop() ?? []).join('\t');
      this.end();
    }
  }

  /** Puts a line where it belongs: into the cell around it, or to the others. */
  private end(): void {
    if (this.inSkipped > 0) return;
    const { line } = this;
    this.line = '';
    this.count(1);
    const around = this.cells.at(-1);
    if (!around) this.lines.push(line);
    else if (line !== '') around.push(line);
  }
}
