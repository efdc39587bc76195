/** What is printed for workers, and the size of its sheet in millimetres. What is smaller than a sheet stands on it several times. */
export const materialKinds = {
  poster: { width: 297, height: 420, most: 2 },
  leaflet: { width: 297, height: 210, most: 1 },
  card: { width: 210, height: 297, most: 2 },
  sticker: { width: 210, height: 297, most: 2 },
  tile: { width: 180, height: 180, most: 2 },
} as const;
export type MaterialKind = keyof typeof materialKinds;
export const materialNames = Object.keys(materialKinds) as readonly MaterialKind[];

/** Who sends it stands on a poster and a leaflet alone: a card or a sticker that is found in a pocket names no authority. */
export const namesSender = (kind: MaterialKind): boolean => kind === 'poster' || kind === 'leaflet';
