import 'polar-customer-portal/styles.css';
import { readLicenseKeys } from '../plain/api.ts';
import { toListHtml } from '../plain/html.ts';
import { host } from './host.ts';

host.innerHTML = toListHtml(await readLicenseKeys());
