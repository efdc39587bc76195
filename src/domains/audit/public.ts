export { originOf, receiptText } from './checkpoint.ts';
export { auditMessages } from './messages.ts';
