import 'polar-customer-portal/styles.css';
import { LICENSE_KEY_ID } from '../data.mjs';
import { readLicenseKey } from '../plain/api.ts';
import { toCardHtml } from '../plain/html.ts';
import { host } from './host.ts';

host.innerHTML = toCardHtml(await readLicenseKey(LICENSE_KEY_ID));
