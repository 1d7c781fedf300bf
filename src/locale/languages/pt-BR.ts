import type { Language } from '../language.ts';
import { ptBROrders } from './pt-BR/orders.ts';
import { ptBRSubscriptions } from './pt-BR/subscriptions.ts';
import { ptBRDownloads } from './pt-BR/downloads.ts';
import { ptBRCustomer } from './pt-BR/customer.ts';
import { ptBRLicenseKeys } from './pt-BR/license-keys.ts';
import { ptBRCommon } from './pt-BR/common.ts';

/** Portuguese of Brazil. */
export const ptBR: Language = {
  locale: 'pt-BR',
  dir: 'ltr',
  messages: {
    common: ptBRCommon,
    licenseKeys: ptBRLicenseKeys,
    downloads: ptBRDownloads,
    orders: ptBROrders,
    subscriptions: ptBRSubscriptions,
    customer: ptBRCustomer,
  },
};
