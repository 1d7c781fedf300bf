/** The changes that customers may make to downloads. A change is offered unless it is `false`. */
export interface DownloadActions {}
