/** Texts that every screen of the field app has. */
export const backTo = /*i18n*/ { id: 'field.back', message: 'Back', comment: 'Link with an arrow: the screen before' };
export const night = /*i18n*/ { id: 'field.night', message: 'Night', comment: 'Switch: dark screen or light screen' };
