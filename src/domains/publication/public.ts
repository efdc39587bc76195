export { commandText } from './command/messages.ts';
export { languageAsked } from './command/options.ts';
export { textTable } from './command/text-table.ts';
export { PublishedFigure } from './figures/published-figure.ts';
export { ShownFigure, ShownTable } from './shown-figure.ts';
