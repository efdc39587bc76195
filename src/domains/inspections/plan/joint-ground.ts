/** The ground on which several agencies plan and carry out a check together. */
export const jointGround = 'se.lag-2024-307.4';
