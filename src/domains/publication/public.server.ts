export { readPublishedFigures } from './figures/read.server.ts';
export { figureInWords } from './pages/figures/words.ts';
export { type Words, wordsIn } from './pages/report/words.ts';
export { comparisonDrawing } from './pages/study/comparison-drawing.ts';
export { type FigureContent, shownFigure } from './pages/study/shown-figure.ts';
export { markedSource } from './pages/study/source.ts';
export { type PublishedNow, publishedVersion, readPublishedNow } from './published-now.server.ts';
