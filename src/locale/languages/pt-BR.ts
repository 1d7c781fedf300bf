import type { Language } from '../language.ts';
import { ptBRCustomer } from './pt-BR/customer.ts';
import { ptBRLicenseKeys } from './pt-BR/license-keys.ts';
import { ptBRCommon } from './pt-BR/common.ts';

/** Portuguese of Brazil. */
export const ptBR: Language = {
  locale: 'pt-BR',
  dir: 'ltr',
  messages: { common: ptBRCommon, licenseKeys: ptBRLicenseKeys, customer: ptBRCustomer },
};
