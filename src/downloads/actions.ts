/** What customers may do with downloads besides downloading. It is offered unless it is `false`. */
export interface DownloadActions {
  /** Check whether a file on this computer is the same as the one at Polar. @default true */
  check?: boolean | undefined;
}
