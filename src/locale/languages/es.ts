import type { LanguageMessages } from '../../core/resources.ts';
import { isolateRtl } from '../isolate.ts';
import type { Language } from '../language.ts';
import { plural } from '../plural.ts';

const ASK_THE_SELLER = 'Pide ayuda al vendedor.';
const WAIT = 'Espera un minuto e inténtalo de nuevo.';
const CHECK_THE_CONNECTION = 'Comprueba tu conexión e inténtalo de nuevo.';

const common: LanguageMessages['common'] = {
  platform: 'Polar',

  signInAgain: 'Iniciar sesión de nuevo',
  tryAgain: 'Reintentar',
  tryingAgain: 'Reintentando…',
  outdated: 'Es posible que estos datos no estén al día.',
  keep: 'Conservar',

  used: (count, limit, number) => `${number(count)} de ${number(limit)}`,
  upTo: (limit, number) => `Hasta ${number(limit)}`,
  left: (count, number) =>
    `${plural('es', count, { one: 'Queda', many: 'Quedan', other: 'Quedan' })} ${number(count)}`,
  over: (count, number) => `${number(count)} por encima del límite`,
  unlimited: 'Sin límite',

  search: 'Buscar',
  found: (count, number) =>
    `${number(count)} ${plural('es', count, { one: 'resultado', many: 'de resultados', other: 'resultados' })}`,
  showMore: 'Mostrar más',
  all: 'Todo',
  choice: (label, count, number) => `${label} (${number(count)})`,

  pages: 'Páginas',
  page: (page, pages, number) => `Página ${number(page)} de ${number(pages)}`,
  turning: 'Cargando…',
  previous: 'Anterior',
  next: 'Siguiente',

  failures: {
    unauthorized: [
      'Tu sesión ha terminado',
      'Por tu seguridad, una sesión dura una hora. Inicia sesión de nuevo para continuar.',
    ],
    payment_required: ({ unaffected }) => [
      'Falta un pago',
      `${unaffected} Pregunta al vendedor cómo pagar.`,
    ],
    forbidden: ({ platform, unaffected }) => [
      `${platform} rechazó esta solicitud`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    not_found: [
      'No encontrado',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que hiciste la compra.',
    ],
    conflict: ({ unaffected }) => [
      'Al mismo tiempo se hizo otro cambio',
      `${unaffected} Recarga esta página para ver el estado actual y después inténtalo de nuevo.`,
    ],
    gone: ({ unaffected }) => ['Esto ya no está disponible', `${unaffected} ${ASK_THE_SELLER}`],
    invalid_request: ({ unaffected }) => [
      'No podemos mostrar esto',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rejected: ({ platform, unaffected }) => [
      `${platform} rechazó esta solicitud`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
    rate_limited: ({ unaffected }) => ['Demasiadas solicitudes', `${unaffected} ${WAIT}`],
    server: ({ platform, unaffected }) => [
      `${platform} no puede responder ahora mismo`,
      `${unaffected} ${WAIT}`,
    ],
    network: ({ platform, unaffected }) => [
      `No podemos conectar con ${platform} ahora mismo`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    offline: ({ unaffected }) => [
      'No tienes conexión',
      `${unaffected} Lo intentaremos de nuevo en cuanto vuelvas a tener conexión.`,
    ],
    timeout: ({ platform, unaffected }) => [
      `${platform} tarda demasiado en responder`,
      `${unaffected} ${CHECK_THE_CONNECTION}`,
    ],
    invalid_response: ({ platform, unaffected }) => [
      `No podemos leer la respuesta de ${platform}`,
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },
};

const licenseKeys: LanguageMessages['licenseKeys'] = {
  title: 'Clave de licencia',
  loading: 'Cargando la clave de licencia…',
  licensedTo: (nameOrEmail) => `Licencia a nombre de ${isolateRtl(nameOrEmail)}`,

  status: {
    active: 'Activa',
    expires_soon: 'Caduca pronto',
    expired: 'Caducada',
    disabled: 'Inhabilitada',
    revoked: 'Revocada',
  },
  expiredOn: (date) => `Esta clave caducó el ${date}.`,
  refused: 'Las aplicaciones que comprueben esta clave la rechazarán.',

  reveal: 'Mostrar',
  hide: 'Ocultar',
  copy: 'Copiar',
  copied: 'Copiada',
  hidden: (end) => (end ? `Oculta, termina en ${end}` : 'Oculta'),
  keyRevealed: 'Visible durante 30 segundos',
  copyFailed: 'No se pudo copiar. Muestra la clave y cópiala a mano.',

  activations: 'Activaciones',
  usage: 'Uso',
  expires: 'Caducidad',
  unsupported: 'No admitido',
  noDate: 'Sin fecha fija',

  inUse: (count, limit, number) =>
    limit
      ? `${number(count)} de ${number(limit)} en uso${count < limit ? '' : '.'}`
      : `${number(count)} en uso`,
  noneToShow: 'Nada por ahora, o el vendedor lo oculta.',
  makeRoom: 'Para hacer sitio, desactiva lo que ya no uses.',
  unnamed: 'Sin nombre',
  activatedOn: (date) => `Activado el ${date}`,
  details: 'Detalles',

  validated: (count, last, number) =>
    count
      ? `Validada ${number(count)} ${plural('es', count, { one: 'vez', many: 'de veces', other: 'veces' })}${last ? `, la última ${last}` : ''}`
      : 'Aún sin validar',
  issuedOn: (date) => `Emitida el ${date}`,

  deactivate: 'Desactivar',
  deactivateTitle: (label) => `¿Desactivar «${isolateRtl(label)}»?`,
  deactivateText: (used, limit, number) => {
    const count = (left: number) => (limit ? `${number(left)} de ${number(limit)}` : number(left));
    return `La aplicación dejará de funcionar ahí hasta que la actives de nuevo. En uso ahora: ${count(used)}. Después: ${count(used - 1)}.`;
  },
  deactivating: 'Desactivando…',
  deactivated: (label) => `Se desactivó «${isolateRtl(label)}». El lugar que ocupaba está libre.`,
  notDeactivated: (label, reason) => `No se desactivó «${isolateRtl(label)}»: ${reason}.`,

  rotate: 'Reemplazar clave',
  rotateTitle: '¿Reemplazar esta clave de licencia?',
  rotateText:
    'Obtendrás una clave nueva; la anterior dejará de funcionar de inmediato. Introduce la nueva en cada aplicación que la utilice.',
  rotating: 'Reemplazando…',
  rotated: 'Tu clave se reemplazó. Introduce la nueva en cada aplicación que la utilice.',
  notRotated: (reason) => `Tu clave no se reemplazó: ${reason}.`,
  maybeRotated:
    'Es posible que tu clave se haya reemplazado: no llegó ninguna respuesta que lo confirme. Recarga esta página para ver qué clave es válida.',

  unaffected: 'Tu licencia no se ve afectada.',
  failures: {
    unauthorized: [
      'Tu sesión ha terminado',
      'Por tu seguridad, el acceso a las claves de licencia dura una hora. Inicia sesión de nuevo para ver la tuya.',
    ],
    not_found: [
      'No se encontró la clave de licencia',
      'Puede que pertenezca a otra cuenta. Inicia sesión con la cuenta con la que la compraste.',
    ],
    invalid_request: ({ unaffected }) => [
      'No podemos mostrar esta clave de licencia',
      `${unaffected} ${ASK_THE_SELLER}`,
    ],
  },

  list: {
    title: 'Claves de licencia',
    loading: 'Cargando las claves de licencia…',
    total: (count, number) =>
      `${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}`,
    unreadable: (count, number) =>
      `No se ${plural('es', count, { one: 'pudo', many: 'pudieron', other: 'pudieron' })} mostrar ${number(count)} ${plural('es', count, { one: 'clave de licencia', many: 'de claves de licencia', other: 'claves de licencia' })}. ${ASK_THE_SELLER}`,
    status: 'Estado',
    empty: [
      'No hay claves de licencia que mostrar',
      'Si esperabas ver alguna, comprueba con qué cuenta has iniciado sesión.',
    ],
  },
};

/** Spanish. */
export const es: Language = {
  locale: 'es',
  dir: 'ltr',
  messages: { common, licenseKeys },
};
