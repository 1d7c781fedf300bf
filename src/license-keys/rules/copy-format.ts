import { isVisible } from '../../core/http/is-visible.ts';

/** Stands for the license key in a template. */
const PLACEHOLDER = '{key}';

/** A form in which customers need their key, such as a line of a file. Each is a button beside _Copy_. */
export interface CopyFormat {
  /** The text of the button, in the customer's language. */
  label: string;
  /** What is copied: `{key}` stands for the license key, wherever it is written. */
  template: string;
}

/** Writes a license key in a format. */
export const formatLicenseKey = (key: string, template: string): string =>
  template.split(PLACEHOLDER).join(key);

/**
 * What is wrong with a format that a host app passes, in words for its developer; `undefined` if it is right.
 * The words contain nothing of the format, which may contain a license key by mistake.
 */
export function findCopyFormatMistake(format: Partial<CopyFormat> | null): string | undefined {
  const { label, template } = format ?? {};
  const mistakes = [
    typeof label === 'string' && isVisible(label) ? '' : 'no label',
    typeof template === 'string' && template.includes(PLACEHOLDER)
      ? ''
      : `no ${PLACEHOLDER} in its template`,
  ].filter(Boolean);
  if (mistakes.length === 0) return undefined;
  return `A format in copyFormats has ${mistakes.join(' and ')}, so there is no button for it. Write each as { label: 'Copy for .env', template: 'LICENSE_KEY={key}' }, where {key} stands for the license key.`;
}
