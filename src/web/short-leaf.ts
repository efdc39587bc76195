/** The beginning of a fingerprint in groups of four, enough to compare by eye. The whole is in the saved receipt. */
export const shortLeaf = (leaf: string): string =>
  (leaf.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ') + (leaf.length > 16 ? ' …' : '');
