export { StudyFigure } from './study-figure.tsx';
