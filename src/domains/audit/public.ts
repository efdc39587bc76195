export { originOf, readClaim, receiptText } from './checkpoint.ts';
export { rootByPath } from './inclusion.ts';
export { auditMessages } from './messages.ts';
export { readReceipt } from './read-receipt.ts';
