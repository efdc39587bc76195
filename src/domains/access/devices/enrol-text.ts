/** What a phone signs so that no one registers a key that they do not have. */
export const enrolText = (device: string, publicKey: string): string => `cape-enrol-v1|${device}|${publicKey}`;
