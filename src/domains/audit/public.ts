export { originOf, receiptText } from './checkpoint.ts';
export { auditMessages } from './messages.ts';
export { readReceipt } from './read-receipt.ts';
