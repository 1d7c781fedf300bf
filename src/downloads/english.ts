import type { DownloadMessages } from './messages.ts';

/** The English texts of downloads. */
export const downloadEnglish: DownloadMessages = {
  title: 'Downloads',
  loading: 'Loading downloads…',
  help: 'Get help',
  unaffected: 'What you bought is not affected.',
  failures: {},
};
