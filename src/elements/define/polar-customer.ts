import { PolarCustomerElement } from '../polar-customer.tsx';
import { defineElement } from './define-element.ts';

defineElement('polar-customer', PolarCustomerElement);
