import { EmbedProvider, SchematicEmbed } from '@schematichq/schematic-components';
import { createRoot } from 'react-dom/client';
import { host, polarUrl } from '../pages/host.ts';

createRoot(host).render(
  <EmbedProvider apiConfig={{ basePath: `${polarUrl}/schematic` }}>
    <SchematicEmbed id="component" accessToken="token_bench" />
  </EmbedProvider>,
);
