/** What only forms need, in a file of its own, which is loaded with the first form. */
export * from './address-data.ts';
export { getTaxIdExample } from './tax-id-examples.ts';
