import 'polar-customer-portal/element/define';
import { LICENSE_KEY_ID } from '../data.mjs';
import { host, polarUrl } from './host.ts';

host.innerHTML = `<polar-license-key license-key-id="${LICENSE_KEY_ID}" session-url="/polar/session" server="${polarUrl}"></polar-license-key>`;
