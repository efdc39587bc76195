/** *waiting*: for its turn. *no-network*: tried again by itself. *checking*: all has come, and the server reads it through. */
export type UploadState = 'waiting' | 'sending' | 'checking' | 'no-network' | 'stopped' | 'refused' | 'done';
