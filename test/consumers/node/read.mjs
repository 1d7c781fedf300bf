// A script without React: prints what Polar holds of a license key, but for the key.
import { createPortalClient, getLicenseKey } from 'polar-customer-portal/client';

const [server, sessionToken, id] = process.argv.slice(2);
const client = createPortalClient({ server, sessionToken });
const { status, activations } = await getLicenseKey(client, id);
process.stdout.write(`${status}, ${activations.length} activations`);
