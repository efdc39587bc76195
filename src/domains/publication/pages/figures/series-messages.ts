/** Texts of figures over years and periods. */
export const count = /*i18n*/ {
  id: 'figures-page.series.count',
  message:
    'n = {known, plural, =0 {no published number} one {# published number} other {# published numbers}}{unknown, plural, =0 {.} other {, and # not known.}}',
  comment: 'How many numbers a figure is made from.',
};
export const trendTitle = /*i18n*/ {
  id: 'figures-page.series.trend.title',
  message:
    '{direction, select, up {{what}: up from {from} in {fromYear} to {to} in {toYear}} down {{what}: down from {from} in {fromYear} to {to} in {toYear}} none {{what}: {from} in {fromYear}, {to} in {toYear}} other {{what}: {to} in {toYear}, as in {fromYear}}}',
  comment:
    'Finding of a figure over the years. {what} is what is counted, such as Identified victims. none: two years only, or years that cannot be compared, so no direction is stated.',
};
export const trendUntil = /*i18n*/ {
  id: 'figures-page.series.trend.until',
  message: '{finding}. No figure is known after {year}.',
  comment: '{finding} is a finding without a full stop, such as Identified victims: up from 3 in 2010 to 7 in 2014.',
};
export const trendMeasures = /*i18n*/ {
  id: 'figures-page.series.trend.measures',
  message: 'Each year as published. The scale begins at zero.',
  comment: 'What a figure over the years measures.',
};
export const trendWithGaps = /*i18n*/ {
  id: 'figures-page.series.trend.measures-gaps',
  message:
    'Each year as published. The scale begins at zero. A question mark, or a gap in the line, is a year without a known figure, which is not zero.',
  comment: 'What a figure over the years measures, when some years are not known.',
};
export const trendBreak = /*i18n*/ {
  id: 'figures-page.series.trend.break',
  message: 'from {year}: not comparable',
  comment: 'Beside a line in a figure over the years: what is counted changes in that year. Short.',
};
export const spansTitle = /*i18n*/ {
  id: 'figures-page.series.spans.title',
  message: '{number, select, none {{what}: none ({years})} other {{what}: {text} ({years})}}',
  comment: 'Finding of a figure whose numbers each cover years of their own. {what} is what is counted.',
};
export const spansMeasures = /*i18n*/ {
  id: 'figures-page.series.spans.measures',
  message:
    'Each number covers the years marked by its line. The periods overlap and cannot be added up. The length of a line shows time, not size.',
  comment: 'What a figure of periods measures.',
};
export const spanLabel = /*i18n*/ {
  id: 'figures-page.series.spans.label',
  message: '{what}, {years}',
  comment: 'Label of one period.',
};
export const partsTitle = /*i18n*/ {
  id: 'figures-page.series.parts.title',
  message: '{what}, {year}: {part} {text}',
  comment: 'Finding of a figure of parts: the largest part with its number.',
};
export const partsMeasures = /*i18n*/ {
  id: 'figures-page.series.parts.measures',
  message: 'Parts of a total. They do not necessarily add up to it.',
  comment: 'What a figure of parts measures.',
};
export const withoutLargestCase = /*i18n*/ {
  id: 'figures-page.series.without-largest',
  message: '{what} in {year} without the largest case: {left} of {whole}.',
  comment: 'Says what remains when the largest single case is taken away.',
};
export const withoutLargestSector = /*i18n*/ {
  id: 'figures-page.series.without-sector',
  message: '{what} in {year} without the largest known sector ({part}): {left} of {whole}.',
  comment: 'Says what remains when the largest sector is taken away.',
};
export const largestUnknown = /*i18n*/ {
  id: 'figures-page.series.largest-unknown',
  message: '{what} in {year}: the source mentions a large case, but not its size.',
  comment: 'The size of the largest case is not known.',
};
