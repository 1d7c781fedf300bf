import { ar } from 'polar-customer-portal/locale/ar';
import { de } from 'polar-customer-portal/locale/de';
import { es } from 'polar-customer-portal/locale/es';
import { fr } from 'polar-customer-portal/locale/fr';
import { he } from 'polar-customer-portal/locale/he';
import { hu } from 'polar-customer-portal/locale/hu';
import { it } from 'polar-customer-portal/locale/it';
import { ja } from 'polar-customer-portal/locale/ja';
import { ko } from 'polar-customer-portal/locale/ko';
import { nl } from 'polar-customer-portal/locale/nl';
import { pl } from 'polar-customer-portal/locale/pl';
import { ptBR } from 'polar-customer-portal/locale/pt-BR';
import { ptPT } from 'polar-customer-portal/locale/pt-PT';
import { sv } from 'polar-customer-portal/locale/sv';
import { tr } from 'polar-customer-portal/locale/tr';

/** All languages besides English. A host app imports only those of its customers. */
export const languages = [ar, de, es, fr, he, hu, it, ja, ko, nl, pl, ptBR, ptPT, sv, tr];
