/**
 * The place in a list of this length that the chance names: sixteen bytes, read as one number, modulo the length. For five
 * hundred places or fewer no place is favoured by more than one in 10^36.
 */
export function placeDrawn(chance: string, length: number): number {
  return Number(BigInt(`0x${chance}`) % BigInt(length));
}
