import { PolarOrdersElement } from '../polar-orders.tsx';
import { defineElement } from './define-element.ts';

defineElement('polar-orders', PolarOrdersElement);
