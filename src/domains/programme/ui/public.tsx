export { FoldedPart } from './parts/part-form.tsx';
export type { PartField } from './parts/part-values.ts';
