import { PolarLicenseKeyElement } from '../polar-license-key.tsx';
import { defineElement } from './define-element.ts';

defineElement('polar-license-key', PolarLicenseKeyElement);
