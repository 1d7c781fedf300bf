import { PolarDownloadsElement } from '../polar-downloads.tsx';
import { defineElement } from './define-element.ts';

defineElement('polar-downloads', PolarDownloadsElement);
