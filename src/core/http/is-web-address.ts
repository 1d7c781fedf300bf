/** Whether a text is an address on the web. Any other, such as `javascript:`, could run as a script of the host page. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);
}
