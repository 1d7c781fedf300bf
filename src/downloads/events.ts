/** What a customer did with downloads; `type` begins with the name of the resource. */
export type DownloadEvent = { type: 'download.started' };
