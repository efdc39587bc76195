/** Several labels side by side, set apart by a point: no language has to bend them into a sentence. */
export const namesInARow = (names: readonly string[]): string => names.join(' · ');
