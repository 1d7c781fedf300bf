import { createPartFactory } from '../../ui/create-part-factory.ts';
import { DownloadListScope, DownloadScope } from '../scopes.ts';

/** Creates a part that shows a file. */
export const createDownloadPart = createPartFactory('Download', (part) => {
  const { messages } = DownloadListScope.use(part);
  return { ...DownloadScope.use(part), messages };
});
