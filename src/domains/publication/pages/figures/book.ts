import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Language } from '../../../../kernel/language.ts';
import type { FigureDefinition, FigureSource, PublishedFigure, SeriesBreak } from '../../figures/published-figure.ts';
import {
  readFigureDefinitions,
  readFigureSources,
  readPublishedFigures,
  readSeriesBreaks,
} from '../../figures/read.server.ts';

/** Everything the pages of published figures are made from, read once. */
export type FigureBook = {
  readonly figures: readonly PublishedFigure[];
  readonly sources: readonly FigureSource[];
  readonly definitions: readonly FigureDefinition[];
  readonly breaks: readonly SeriesBreak[];
  readonly swedish: ReadonlyMap<string, string>;
};

const Swedish = z.record(z.string().min(1), z.string().min(1));

export async function readFigureBook(folder: string): Promise<FigureBook> {
  const [figures, sources, definitions, breaks, swedish] = await Promise.all([
    readPublishedFigures(folder),
    readFigureSources(folder),
    readFigureDefinitions(folder),
    readSeriesBreaks(folder),
    readFile(join(folder, 'sv.yaml'), 'utf8'),
  ]);
  return { figures, sources, definitions, breaks, swedish: new Map(Object.entries(Swedish.parse(parse(swedish)))) };
}

/** Numbers in a text: `1 019`, `0.136`, `2022`. The texts of the folder write thousands with a space. */
const numbers = /\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?/g;

/** 1.17 is written 1,17 in Swedish, and no line ends inside 1 019. */
const asInSwedish = (number: string): string => number.replace('.', ',').replaceAll(' ', '\u00a0');

function wholeText(text: string, swedish: ReadonlyMap<string, string>): string | null {
  const found = text.match(numbers) ?? [];
  const pattern = swedish.get(text.replace(numbers, '#'));
  if (pattern === undefined) return null;
  let next = 0;
  return pattern.replace(/#/g, () => asInSwedish(found[next++] ?? '#'));
}

/**
 * A text of the folder in Swedish. `sv.yaml` holds sentences with `#` for each number, in the same order, so that one
 * entry serves every row that differs only in its numbers. Null when any of its sentences is missing there.
 */
export function inSwedish(text: string, swedish: ReadonlyMap<string, string>): string | null {
  const whole = wholeText(text, swedish);
  if (whole !== null) return whole;
  const sentences = text.split(/(?<=\.) (?=[A-Z])/);
  if (sentences.length < 2) return null;
  const told = sentences.map((sentence) => wholeText(sentence, swedish));
  return told.includes(null) ? null : told.join(' ');
}

/** A text of the folder as it can be shown, and the language it is then in. */
export type TextInLanguage = { readonly text: string; readonly language: FigureSource['title_language'] };

export function told(book: FigureBook, language: Language, text: string): TextInLanguage {
  const swedish = language === 'sv' ? inSwedish(text, book.swedish) : null;
  return swedish === null ? { text, language: 'en' } : { text: swedish, language: 'sv' };
}

export type DefinitionTexts = { readonly counts: string; readonly notCounted: string; readonly trap: string };

export function definitionOf(book: FigureBook, language: Language, row: PublishedFigure): DefinitionTexts | null {
  const found = book.definitions.find(({ metric, unit }) => metric === row.metric && unit === row.unit);
  if (!found) return null;
  return language === 'sv'
    ? { counts: found.counts_sv, notCounted: found.not_counted_sv, trap: found.trap_sv }
    : { counts: found.counts_en, notCounted: found.not_counted_en, trap: found.trap_en };
}

/** The sources of some rows, each once, in the order in which the rows name them. What was looked for and not found has none. */
export function sourcesOf(book: FigureBook, rows: readonly PublishedFigure[]): FigureSource[] {
  const keys = new Set(rows.map((row) => row.source));
  return [...keys].flatMap((key) => book.sources.find((source) => source.key === key && key !== 'LOOKED-FOR') ?? []);
}
