export { useDay } from './days.ts';
export { FileButtons } from './file-buttons.tsx';
export { useMoney } from './money/use-money.ts';
export { FoldedPart, PartForm } from './parts/part-form.tsx';
export { countIn, manyIn, type PartField, type PartValues, wordsIn } from './parts/part-values.ts';
export { useObstacles } from './register/obstacles.tsx';
