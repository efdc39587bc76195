/** The obstacle that a page was opened about, in its address. The page says itself when it knows none of that code. */
export const obstacleSearch = ({ obstacle }: Record<string, unknown>): { readonly obstacle?: string } =>
  typeof obstacle === 'string' ? { obstacle } : {};
