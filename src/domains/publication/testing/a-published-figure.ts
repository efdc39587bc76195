import type { PublishedFigure, SeriesBreak } from '../figures/published-figure.ts';

/** A published figure about nothing real; a test changes only what it is about. */
export function aPublishedFigure(changes: Partial<PublishedFigure> = {}): PublishedFigure {
  return {
    country: 'SE',
    year: '2022',
    metric: 'apples-counted',
    offence: null,
    purpose: null,
    breakdown: 'all',
    value: 10,
    qualifier: 'exact',
    as_published: '10',
    unit: 'persons',
    source: 'INVENTED',
    mark: 'S',
    note: '',
    conflict_group: null,
    ...changes,
  };
}

/** A figure that was looked for and not found. */
export function aMissingFigure(changes: Partial<PublishedFigure> = {}): PublishedFigure {
  return aPublishedFigure({ value: null, mark: 'not found', as_published: '', note: 'Nobody counted.', ...changes });
}

/** A year from which apples are counted in another way. */
export function aSeriesBreak(changes: Partial<SeriesBreak> = {}): SeriesBreak {
  return {
    country: 'SE',
    first_year: '2025',
    metrics: ['apples-counted'],
    offences: ['SE.APPLE'],
    what_en: 'New baskets.',
    what_sv: 'Nya korgar.',
    source: 'INVENTED',
    mark: 'S',
    note: '',
    ...changes,
  };
}
