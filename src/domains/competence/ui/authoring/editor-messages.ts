export * from './check-messages.ts';
export * from './course-texts-messages.ts';
export * from './part-messages.ts';
