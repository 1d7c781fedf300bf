import { PolarSubscriptionsElement } from '../polar-subscriptions.tsx';
import { defineElement } from './define-element.ts';

defineElement('polar-subscriptions', PolarSubscriptionsElement);
