/** Sheets hold nothing of any matter or person. They are for those who meet workers, teach, or answer for a programme: their roles say so. */
export const maySeeMaterial = (): boolean => true;
