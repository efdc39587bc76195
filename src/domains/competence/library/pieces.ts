/** A proxy in front lets one megabyte through at once. */
export const pieceBytes = 900_000;
/** 25 MB and a little: a package is opened in memory, and stored in the database. */
export const mostPieces = 28;
export const mostPackageBytes = 25_000_000;
/** A type of our own: no form of another site can send it. */
export const packagePieceType = 'application/vnd.cape.package';
