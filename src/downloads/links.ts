/**
 * Your own pages that customers are sent to from downloads. Each is a URL, or a function that returns one, or
 * `undefined` for no link. The same rules as for license keys hold.
 */
export interface DownloadLinks {
  /** Your help: "Get help", where files are missing, and after failures. */
  help?: string | (() => string | undefined) | undefined;
}
